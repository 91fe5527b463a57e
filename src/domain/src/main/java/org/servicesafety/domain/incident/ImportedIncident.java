package org.servicesafety.domain.incident;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.UnitId;

/**
 * What became, or would become, of one row of a file of incidents.
 *
 * @param row the file's own number of the row
 * @param unit the unit; null where the row is refused
 * @param understood the fields that were understood, named as in {@link EnterIncident}, but {@code unit} as a code
 */
public record ImportedIncident(int row, @Nullable UnitId unit, Outcome outcome, Form understood) {

    public enum Outcome {
        NEW,
        /** It was entered before, by this file or by hand, whatever was corrected or deleted since. */
        SAME,
        REFUSED
    }
}
