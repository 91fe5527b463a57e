package org.servicesafety.domain.inspection;

/** Identity of an act for its whole life. */
public record ActId(long value) {}
