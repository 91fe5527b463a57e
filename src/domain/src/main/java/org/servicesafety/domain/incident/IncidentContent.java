package org.servicesafety.domain.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * What people say about an incident; no name of anybody.
 *
 * @param unit where those who came to harm serve
 * @param injuryKind null for a death
 * @param people how many came to this harm, 1 to {@link #MOST_PEOPLE}
 * @param onDuty in the performance of military service duties: only these are indicators (clause 18)
 * @param cause code of the list of causes
 * @param activity code of the list of activities
 * @param links acts and violations that speak of the cause
 */
public record IncidentContent(
        UnitId unit,
        LocalDate date,
        Outcome outcome,
        @Nullable InjuryKind injuryKind,
        int people,
        boolean onDuty,
        String cause,
        String activity,
        @Nullable String circumstances,
        List<IncidentLink> links) {

    /** A larger number is a slip of the pen. */
    public static final int MOST_PEOPLE = 1000;

    public static final int LONGEST_CIRCUMSTANCES = 4000;

    public IncidentContent {
        links = List.copyOf(links);
    }
}
