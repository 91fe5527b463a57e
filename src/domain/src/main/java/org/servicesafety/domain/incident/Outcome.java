package org.servicesafety.domain.incident;

/** What came of an incident: the two quantitative indicators of clause 18. */
public enum Outcome {
    /** Loss (death) of servicemen. */
    DEATH,
    /** Mutilation: a wound, an injury or a contusion. */
    INJURY
}
