package org.servicesafety.domain.strength;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.UnitId;

/**
 * What became, or would become, of one row of a file of strengths.
 *
 * @param row the file's own number of the row
 * @param unit the unit; null where it was not understood
 * @param understood {@code unit} (its code), {@code month} and {@code servicemen}, as far as they were understood
 */
public record ImportedStrength(int row, @Nullable UnitId unit, Outcome outcome, Form understood) {

    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }
}
