package org.servicesafety.domain.plan;

/** Identity of a plan for its whole life, all its revisions included. */
public record PlanId(long value) {}
