package org.servicesafety.domain.plan;

import java.util.List;

/** What holds a plan back before it is submitted. */
@FunctionalInterface
public interface PlanChecks {

    /** What the latest revision of the plan lacks, the blocking first. Whether the person sees the plan is for the caller to check. */
    List<PlanCheck> of(Plan plan);
}
