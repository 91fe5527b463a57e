package org.servicesafety.domain.inspection;

/** The main areas of control (clause 12). */
public enum ControlArea {
    /** Clause 12.1: study of the state of work, of what officials do for safe conditions. */
    STATE_OF_WORK,
    /** Clause 12.2: causes of and prerequisites for loss and injury. */
    CAUSES,
    /** Clause 12.3: assistance to subordinate commanders. */
    ASSISTANCE
}
