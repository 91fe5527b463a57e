package org.servicesafety.jira.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.analysis.WeighingViolations;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Late and repeat violations by unit, by one statement. */
public final class SqlWeighingViolations implements WeighingViolations {

    private static final String WEIGHING =
            """
            SELECT a."UNIT_ID", COUNT(*) AS "N"
            FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID" JOIN {UNIT} u ON u."ID" = a."UNIT_ID"
            {WHERE} GROUP BY a."UNIT_ID"
            """;

    private final Sql sql;

    public SqlWeighingViolations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UnitId, Integer> below(UnitPath place, LocalDate today) {
        Filter filter = Filter.all()
                .and("u.\"PATH\" LIKE ?", place.text() + "%")
                .and("a.\"ACT_STATE\" <> 'DRAFT' AND v.\"STATUS\" <> 'VERIFIED'")
                .and("(COALESCE(v.\"DUE_ON\", a.\"REPORT_DUE\") < ? OR v.\"REPEAT_OF\" IS NOT NULL)", today.toString());
        return sql.list(WEIGHING, filter, row -> Map.entry(new UnitId(row.id("UNIT_ID")), row.number("N"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
