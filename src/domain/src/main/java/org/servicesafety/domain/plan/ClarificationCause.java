package org.servicesafety.domain.plan;

/** Why a plan is clarified (clause 5, second part). */
public enum ClarificationCause {
    /** The conditions of the daily activities changed. */
    CONDITIONS,
    /** New types of weapons, military or special equipment entered. */
    EQUIPMENT,
    OTHER
}
