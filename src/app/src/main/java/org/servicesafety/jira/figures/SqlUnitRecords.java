package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitRecords;

/** What is on record about units, over all tables that speak of one. */
public final class SqlUnitRecords implements UnitRecords {

    /** A draft that has no day yet is a record all the same: it counts on the first day of its unit. */
    private static final String SPAN =
            """
            SELECT MIN(COALESCE(a."STARTED_ON", a."ENDED_ON", u."VALID_FROM")) AS "FIRST",
                MAX(COALESCE(a."ENDED_ON", a."STARTED_ON", u."VALID_FROM")) AS "LAST"
            FROM {ACT} a JOIN {UNIT} u ON u."ID" = a."UNIT_ID" {WHERE}
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
