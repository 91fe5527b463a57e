package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;

/** All acts. Nothing here checks rights or rules; the use cases do. */
public interface Acts {

    Optional<Act> find(ActId id);

    /** The act as it is now, kept from change by others until the transaction ends. */
    Optional<Act> findToChange(ActId id);

    /** One page: those without a last day of control first, then the latest control first, then the latest made first. */
    Page<Act> find(ActQuery query, Paging paging);

    /** Signed acts of the body that are not disposed of, the longest signed first. */
    List<ActId> kept(UnitId body);

    /** Adds a draft with version 1. */
    Act add(ActContent content);

    /** Writes all of the act and raises its version by one; answers it as it now is. */
    Act change(Act act);

    void remove(ActId id);

    /**
     * Least number from 1 that no act of the body and year bears, disposed ones included. Locks the counter of body and year until the
     * transaction ends, so that two signatures at once get two numbers.
     */
    int freeNumber(UnitId body, int year);
}
