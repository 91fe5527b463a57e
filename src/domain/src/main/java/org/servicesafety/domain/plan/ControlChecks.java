package org.servicesafety.domain.plan;

import java.util.List;
import java.util.stream.Stream;
import org.servicesafety.domain.period.Period;

/**
 * Clause 13: a control is planned in each quarter. Whether fewer are planned than departments and services have to be inspected is only
 * pointed out: one control may take in several of them.
 */
final class ControlChecks {

    private static final String CLAUSE = "13";

    private ControlChecks() {}

    /**
     * What the plan lacks for a quarter.
     *
     * @param required how many departments and services must be inspected in it; with none there is nothing to plan
     */
    static Stream<PlanCheck> of(Period quarter, int required, List<PlanItem> items) {
        long planned = items.stream()
                .filter(item -> item.content().kind() == ItemKind.CONTROL)
                .flatMap(item -> item.content().term().dates().stream())
                .filter(quarter::contains)
                .count();
        if (planned >= required) {
            return Stream.empty();
        }
        return Stream.of(
                planned == 0
                        ? PlanCheck.blocking("control-missing", CLAUSE, quarter, required)
                        : PlanCheck.advice("controls-too-few", CLAUSE, quarter, required, planned));
    }
}
