package org.servicesafety.domain.term;

/** What sort of term an item of the plan has; the names are those of the REST interface. */
public enum TermKind {
    /** One or several days, or ranges of days, each due once. */
    DATES,
    /** A fixed sequence of due days: see {@link Recurrence}. */
    RECURRING,
    /** Without a stop, with no due day. */
    CONSTANT,
    /** Whenever something happens; due days are not known beforehand. */
    ON_OCCASION,
    /** The wording was not understood, or says nothing about days. */
    UNKNOWN
}
