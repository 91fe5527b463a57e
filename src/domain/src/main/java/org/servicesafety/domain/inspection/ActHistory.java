package org.servicesafety.domain.inspection;

import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** What happened to acts, for ever; part of the transaction that made it happen. */
public interface ActHistory {

    void add(ActEvent event);

    /** One page of what happened to an act, the latest first. */
    Page<ActEvent> of(ActId act, Paging paging);
}
