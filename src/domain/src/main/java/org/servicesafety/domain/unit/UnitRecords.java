package org.servicesafety.domain.unit;

import java.util.Optional;

/** What is on record about units: acts, strength, incidents, plans. */
public interface UnitRecords {

    /** First and last day of what is on record about a unit and all below it; empty if nothing is. */
    Optional<Existence> spanOf(UnitPath subtree);
}
