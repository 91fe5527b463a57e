package org.servicesafety.domain.statistics;

/** What the change of a rate amounts to, at the level of 0.05. */
public enum Verdict {
    /** The later rate is higher, by more than chance. */
    RISE,
    /** The later rate is lower, by more than chance. */
    FALL,
    /** Chance explains the change, or too little is known. Not the same as "no change". */
    NO_EVIDENCE
}
