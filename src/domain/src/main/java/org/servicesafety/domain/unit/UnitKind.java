package org.servicesafety.domain.unit;

/** What a unit is. */
public enum UnitKind {
    /** A body of military command (clause 2.3); may have a Jira project of its own. */
    BODY,
    DEPARTMENT,
    SERVICE,
    SUBUNIT;

    /** Clause 13 counts departments and services; bodies and subunits are not counted. */
    public boolean counted() {
        return this == DEPARTMENT || this == SERVICE;
    }
}
