package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;

/**
 * What the person responsible reports on a violation (clause 14, Appendix 2).
 *
 * @param done what was done
 * @param on the day on which it was done
 */
public record EliminationReport(@Nullable String done, @Nullable LocalDate on) {

    /** What is missing or wrong: codes {@code required} and, for a day after today, {@code in-the-future}. */
    public Faults check(LocalDate today) {
        return Faults.check()
                .addIf(done == null || done.isBlank(), "done", "required")
                .addIf(on == null, "on", "required")
                .addIf(on != null && on.isAfter(today), "on", "in-the-future")
                .faults();
    }
}
