package org.servicesafety.domain.inspection;

/** Life of a violation, in order. */
public enum ViolationStatus {
    OPEN,
    IN_ELIMINATION,
    /** The performer says it is eliminated; nobody has verified it. */
    REPORTED,
    /** Verified by another than the performer: eliminated. */
    VERIFIED;

    public boolean eliminated() {
        return this == VERIFIED;
    }
}
