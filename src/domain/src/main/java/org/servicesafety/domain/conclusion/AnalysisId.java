package org.servicesafety.domain.conclusion;

/** Identity of one edition of an analysis. */
public record AnalysisId(long value) {}
