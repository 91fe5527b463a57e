package org.servicesafety.domain.inspection;

/** What happened to acts, for ever; part of the transaction that made it happen. */
public interface ActHistory {

    void add(ActEvent event);
}
