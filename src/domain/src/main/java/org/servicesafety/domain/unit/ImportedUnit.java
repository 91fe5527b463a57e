package org.servicesafety.domain.unit;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.Form;

/**
 * What became, or would become, of one row of a file of units.
 *
 * @param row the file's own number of the row
 * @param id of the unit; null while it is new and not saved
 * @param understood the fields that were understood, named as in {@link CreateUnit}, but {@code parent} and {@code succeeds} as codes
 */
public record ImportedUnit(int row, @Nullable UnitId id, Outcome outcome, Form understood) {

    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }
}
