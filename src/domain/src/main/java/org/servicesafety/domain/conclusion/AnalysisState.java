package org.servicesafety.domain.conclusion;

/** Where an edition of an analysis stands. */
public enum AnalysisState {
    /** Being written; its figures are those of today. */
    DRAFT,
    /** Completed by the commander; nothing of it changes any more but what becomes of its measures. */
    COMPLETED
}
