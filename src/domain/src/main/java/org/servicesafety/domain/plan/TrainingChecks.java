package org.servicesafety.domain.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Clauses 10 and 11: the two special exercises before the periods of training must be planned; exercises within combat training and a
 * campaign of a month or ten days are pointed out where they lack.
 */
final class TrainingChecks {

    private TrainingChecks() {}

    static Stream<PlanCheck> of(List<PlanItem> items) {
        return Stream.of(
                        unless(
                                has(items, ItemKind.WINTER_EXERCISE),
                                PlanCheck.blocking("winter-exercise-missing", "11.1")),
                        unless(
                                has(items, ItemKind.SUMMER_EXERCISE),
                                PlanCheck.blocking("summer-exercise-missing", "11.1")),
                        unless(
                                has(items, ItemKind.TRAINING) || has(items, ItemKind.UNIT_EXERCISE),
                                PlanCheck.advice("training-missing", "10")),
                        unless(has(items, ItemKind.CAMPAIGN), PlanCheck.advice("campaign-missing", "11.2")))
                .flatMap(found -> found);
    }

    private static boolean has(List<PlanItem> items, ItemKind kind) {
        return items.stream().anyMatch(item -> item.content().kind() == kind);
    }

    private static Stream<PlanCheck> unless(boolean planned, PlanCheck check) {
        return planned ? Stream.empty() : Stream.of(check);
    }
}
