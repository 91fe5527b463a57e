package org.servicesafety.domain.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds a plan back before it is submitted (clause 6). */
public final class PlanChecks {

    /** What the latest revision of the plan lacks, the blocking first. */
    public List<PlanCheck> of(Plan plan) {
        PlanContent content = plan.latest().content();
        return Stream.of(
                        missing(content.goals(), "goals-missing"),
                        missing(content.tasks(), "tasks-missing"),
                        missing(content.requirements(), "requirements-missing"))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<PlanCheck> missing(@Nullable String text, String code) {
        return text == null ? Stream.of(PlanCheck.blocking(code, "6")) : Stream.empty();
    }
}
