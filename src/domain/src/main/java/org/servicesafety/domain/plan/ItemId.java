package org.servicesafety.domain.plan;

/** Identity of an item for its whole life, through all revisions of its plan. */
public record ItemId(long value) {}
