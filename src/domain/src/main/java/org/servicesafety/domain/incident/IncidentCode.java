package org.servicesafety.domain.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitName;

/**
 * A code of one of the lists.
 *
 * @param version 0 for a built-in one that the site has not changed
 * @param code capital letters, digits and low lines, 1 to {@link #LONGEST} characters; never changed
 * @param name what it is called, in one language at least
 * @param retiredOn the first day on which an incident can no longer have it; null while it is in use. What is older keeps it
 */
public record IncidentCode(CodeKind kind, String code, int version, UnitName name, @Nullable LocalDate retiredOn) {

    public static final int LONGEST = 30;

    /** Whether an incident of that day may have the code. */
    public boolean isValidOn(LocalDate day) {
        return retiredOn == null || day.isBefore(retiredOn);
    }
}
