package org.servicesafety.domain.plan;

import java.util.Optional;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;

/** All plans. Nothing here checks rights or rules; the use cases do. */
public interface Plans {

    Optional<Plan> find(PlanId id);

    Optional<Plan> find(UnitId body, int year);

    /** The plan as it is now, kept from change by others until the transaction ends. */
    Optional<Plan> findToChange(PlanId id);

    /** One page: the latest year first, then in the order of the bodies' codes. */
    Page<Plan> find(PlanQuery query, Paging paging);

    /** Adds a plan with version 1 and one revision, a draft. A body has one plan for a year, whatever happens at the same moment. */
    Plan add(UnitId body, int year, PlanContent content);

    /** Writes the latest revision, which may be a new one, and raises the plan's version by one; answers it as it now is. */
    Plan change(Plan plan);

    /** Removes the plan with its revisions; its items are removed before. */
    void remove(PlanId id);
}
