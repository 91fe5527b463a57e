package org.servicesafety.jira.figures;

import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collections;
import java.util.List;
import org.servicesafety.domain.conclusion.Corrections;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitPath;

/** When incidents were entered, corrected and deleted, by one statement on their history from a moment on. */
public final class SqlCorrections implements Corrections {

    /** An incident that was moved to another unit or period is a correction of both. */
    private static final String LAST =
            """
            SELECT u."PATH", MAX(h."HAPPENED_AT") AS "LAST_AT"
            FROM {INCIDENT_HISTORY} h JOIN {INCIDENT_HISTORY} s ON s."INCIDENT_ID" = h."INCIDENT_ID"
            JOIN {UNIT} u ON u."ID" = s."UNIT_ID" {WHERE} GROUP BY u."PATH"
            """;

    private final Sql sql;

    public SqlCorrections(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Last> since(Instant after, UnitPath place, List<Period> periods) {
        String one = "s.\"HAPPENED_ON\" BETWEEN ? AND ?";
        Filter filter = Filter.all()
                .and(
                        "h.\"HAPPENED_AT\" > ?",
                        new DateTimeFormatterBuilder()
                                .appendInstant(3)
                                .toFormatter()
                                .format(after))
                .and("u.\"PATH\" LIKE ?", place.text() + "%")
                .and(
                        "(" + String.join(" OR ", Collections.nCopies(periods.size(), one)) + ")",
                        periods.stream()
                                .flatMap(period ->
                                        List.of(
                                                period.firstDay().toString(),
                                                period.lastDay().toString())
                                                .stream())
                                .toArray());
        return sql.list(
                LAST, filter, row -> new Last(new UnitPath(row.text("PATH")), Instant.parse(row.text("LAST_AT"))));
    }
}
