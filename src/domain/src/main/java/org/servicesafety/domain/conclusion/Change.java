package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * A figure that is no longer what it was when the analysis was completed.
 *
 * @param unit with all below it
 * @param from as frozen; null where it was not known
 * @param to as it is today; null where it is not known
 * @param on the last day on which incidents behind it were entered, corrected or deleted; null where no such day is on record
 */
public record Change(Field field, UnitId unit, @Nullable Double from, @Nullable Double to, @Nullable LocalDate on) {

    /** Which figure. */
    public enum Field {
        DEATHS("deaths"),
        INJURIES("injuries"),
        PREVIOUS_DEATHS("previousDeaths"),
        PREVIOUS_INJURIES("previousInjuries"),
        STRENGTH("strength"),
        PREVIOUS_STRENGTH("previousStrength"),
        VIOLATIONS("violations"),
        PREVIOUS_VIOLATIONS("previousViolations");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** As the REST interface has it. */
        public String key() {
            return key;
        }

        boolean ofIncidents() {
            return this == DEATHS || this == INJURIES || this == PREVIOUS_DEATHS || this == PREVIOUS_INJURIES;
        }
    }
}
