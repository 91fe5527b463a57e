package org.servicesafety.domain.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clause 6: a plan says goals, tasks and requirements; each item who does it, who watches over it, and until when. */
final class ItemChecks {

    private static final String CLAUSE = "6";

    private ItemChecks() {}

    static Stream<PlanCheck> document(PlanContent content) {
        return Stream.of(
                        missing(content.goals(), "goals-missing"),
                        missing(content.tasks(), "tasks-missing"),
                        missing(content.requirements(), "requirements-missing"))
                .flatMap(found -> found);
    }

    private static Stream<PlanCheck> missing(@Nullable String text, String code) {
        return text == null ? Stream.of(PlanCheck.blocking(code, CLAUSE)) : Stream.empty();
    }

    static Stream<PlanCheck> people(List<PlanItem> items) {
        return items.stream().flatMap(item -> Stream.of(
                        missing(item.content().responsible(), "responsible-missing"),
                        missing(item.content().monitor(), "monitor-missing"))
                .flatMap(found -> found)
                .map(check -> check.of(item)));
    }

    private static Stream<PlanCheck> missing(Official official, String code) {
        return official.isNamed() ? Stream.empty() : Stream.of(PlanCheck.blocking(code, CLAUSE));
    }

    /** No term at all blocks; a wording that was not understood is pointed out: it has no due days until somebody gives them. */
    static Stream<PlanCheck> terms(List<PlanItem> items) {
        return items.stream()
                .filter(item -> !item.content().term().isUnderstood())
                .map(item -> unclear(item.content().term()).of(item));
    }

    private static PlanCheck unclear(ItemTerm term) {
        return term.text().isEmpty()
                ? PlanCheck.blocking("item-term-missing", CLAUSE)
                : PlanCheck.advice("item-term-unclear", CLAUSE, term.text());
    }
}
