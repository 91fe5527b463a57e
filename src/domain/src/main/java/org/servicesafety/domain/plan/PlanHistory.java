package org.servicesafety.domain.plan;

/** What happened to plans, for ever; part of the transaction that made it happen. */
public interface PlanHistory {

    void add(PlanEvent event);
}
