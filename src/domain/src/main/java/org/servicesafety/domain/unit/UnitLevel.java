package org.servicesafety.domain.unit;

/** Level of a body, highest first; it says which periods the body analyses (clause 20). */
public enum UnitLevel {
    ARMED_FORCES,
    BRANCH,
    REGIONAL_COMMAND,
    /** A body to which military units are subordinate (clause 20.2). */
    SUBORDINATE_BODY,
    MILITARY_UNIT;

    /** May a body of this level stand directly above one of the other: it is as high or higher. */
    public boolean mayCommand(UnitLevel other) {
        return compareTo(other) <= 0;
    }
}
