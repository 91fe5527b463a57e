package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many duties are due on one day and were done on one day.
 *
 * @param done null for those not done
 */
record Counted(LocalDate due, @Nullable LocalDate done, long number) {

    static Counted read(Row row) throws SQLException {
        return new Counted(row.day("DUE_ON"), row.dayOrNull("DONE_ON"), row.id("N"));
    }
}
