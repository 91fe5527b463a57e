package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitRecords;

/** What is on record about units, over all tables that speak of one. */
public final class SqlUnitRecords implements UnitRecords {

    /**
     * A draft that has no day yet is a record all the same: it counts on the first day of its unit. The strength of a month counts on
     * the first day of it on which the unit exists.
     */
    private static final String SPAN =
            """
            SELECT MIN(CASE WHEN r."FIRST" > u."VALID_FROM" OR r."DAYS" = 1 THEN r."FIRST" ELSE u."VALID_FROM" END) AS "FIRST",
                MAX(CASE WHEN r."LAST" > u."VALID_FROM" OR r."DAYS" = 1 THEN r."LAST" ELSE u."VALID_FROM" END) AS "LAST"
            FROM {UNIT} u JOIN (
                SELECT a."UNIT_ID", COALESCE(a."STARTED_ON", a."ENDED_ON") AS "FIRST",
                    COALESCE(a."ENDED_ON", a."STARTED_ON") AS "LAST",
                    CASE WHEN a."STARTED_ON" IS NULL AND a."ENDED_ON" IS NULL THEN 0 ELSE 1 END AS "DAYS"
                FROM {ACT} a
                UNION ALL
                SELECT s."UNIT_ID", CONCAT(s."MONTH_OF", '-01'), CONCAT(s."MONTH_OF", '-01'), 0 FROM {STRENGTH} s
                UNION ALL
                SELECT i."UNIT_ID", i."HAPPENED_ON", i."HAPPENED_ON", 1 FROM {INCIDENT} i
            ) r ON r."UNIT_ID" = u."ID" {WHERE}
            """;

    private final Sql sql;

    public SqlUnitRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Existence> spanOf(UnitPath subtree) {
        Filter below = Filter.all().and("u.\"PATH\" LIKE ?", subtree.text() + "%");
        return sql.list(SPAN, below, SqlUnitRecords::span).get(0);
    }

    private static Optional<Existence> span(Row row) throws SQLException {
        LocalDate first = row.dayOrNull("FIRST");
        LocalDate last = row.dayOrNull("LAST");
        return first == null || last == null ? Optional.empty() : Optional.of(Existence.between(first, last));
    }
}
