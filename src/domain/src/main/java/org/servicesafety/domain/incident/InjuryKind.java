package org.servicesafety.domain.incident;

/** The kinds of mutilation that clause 18 names. */
public enum InjuryKind {
    WOUND,
    INJURY,
    CONTUSION
}
