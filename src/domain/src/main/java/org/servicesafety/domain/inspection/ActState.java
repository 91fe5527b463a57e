package org.servicesafety.domain.inspection;

/** Life of an act, in order. */
public enum ActState {
    DRAFT,
    /** Signed by the chairperson and all members: evidence of the control, content frozen. */
    SIGNED,
    /** By the commander of the body. */
    APPROVED,
    /** Read and understood by the commander of the inspected unit. */
    ACKNOWLEDGED,
    /** Reported on, and each violation verified. */
    ELIMINATED,
    /** Past its keeping and disposed of by a recorded decision; number, days and unit stay. */
    DISPOSED;

    /** Counts as evidence of a control (clauses 13, 14): everything from SIGNED on. */
    public boolean signed() {
        return this != DRAFT;
    }
}
