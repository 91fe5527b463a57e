package org.servicesafety.domain.incident;

/** The lists of codes by which incidents are grouped (clause 16.2). */
public enum CodeKind {
    /** What caused it. */
    CAUSE,
    /** What was being done. */
    ACTIVITY
}
