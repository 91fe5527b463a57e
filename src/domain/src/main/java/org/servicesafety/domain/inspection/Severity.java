package org.servicesafety.domain.inspection;

/** How heavily a violation weighs in the eyes of the commission, lightest first. */
public enum Severity {
    MINOR,
    SERIOUS,
    /** People are in danger as long as it is not eliminated. */
    CRITICAL
}
