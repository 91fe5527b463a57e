package org.servicesafety.jira.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.print.CheckCode;
import org.servicesafety.domain.print.PaperMark;

/**
 * Where a sheet comes from, as the foot of each sheet says.
 *
 * @param body code of the body
 * @param key of the record, without spaces
 * @param supersededBy number of the revision that is in force instead; null if none
 * @param printedOn day of printing
 */
public record Origin(
        String body, String key, int revision, @Nullable Integer supersededBy, CheckCode code, LocalDate printedOn) {

    /** What the picture says. */
    String mark() {
        return new PaperMark(key, revision, code).text();
    }
}
