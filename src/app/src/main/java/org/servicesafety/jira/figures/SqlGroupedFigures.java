package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.analysis.CaseGroup;
import org.servicesafety.domain.analysis.GroupedFigures;
import org.servicesafety.domain.analysis.InjuryCount;
import org.servicesafety.domain.analysis.ViolationGroup;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Deficiencies and causes by three statements, whatever the number of units, incidents and acts. */
public final class SqlGroupedFigures implements GroupedFigures {

    private static final String CASES =
            """
            SELECT CAST(? AS INTEGER) AS "PERIOD", g."OUTCOME", g."CAUSE", g."ACTIVITY", g."MONTH_OF", SUM(g."PEOPLE") AS "PEOPLE"
            FROM (
                SELECT i."OUTCOME", i."CAUSE", i."ACTIVITY", SUBSTRING(i."HAPPENED_ON", 1, 7) AS "MONTH_OF", i."PEOPLE"
                FROM {INCIDENT} i JOIN {UNIT} u ON u."ID" = i."UNIT_ID" {WHERE}) g
            GROUP BY g."OUTCOME", g."CAUSE", g."ACTIVITY", g."MONTH_OF"
            """;

    private static final String INJURIES =
            """
            SELECT CAST(? AS INTEGER) AS "PERIOD", i."UNIT_ID", i."INJURY_KIND", SUM(i."PEOPLE") AS "PEOPLE"
            FROM {INCIDENT} i JOIN {UNIT} u ON u."ID" = i."UNIT_ID" {WHERE}
            GROUP BY i."UNIT_ID", i."INJURY_KIND"
            """;

    private static final String VIOLATIONS =
            """
            SELECT CAST(? AS INTEGER) AS "PERIOD", a."UNIT_ID", v."SIGNED_KIND", v."SIGNED_AREA", COUNT(*) AS "FOUND",
                SUM(CASE WHEN v."REPEAT_KEY" IS NOT NULL THEN 1 ELSE 0 END) AS "REPEATED"
            FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID" JOIN {UNIT} u ON u."ID" = a."UNIT_ID" {WHERE}
            GROUP BY a."UNIT_ID", v."SIGNED_KIND", v."SIGNED_AREA"
            """;

    private final Sql sql;

    public SqlGroupedFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CaseGroup> cases(Map<Period, ? extends Collection<UnitPath>> places) {
        List<Period> periods = List.copyOf(places.keySet());
        return all(CASES, periods, incidents(places, periods), row -> group(row, periods));
    }

    private static CaseGroup group(Row row, List<Period> periods) throws SQLException {
        return new CaseGroup(
                periods.get(row.number("PERIOD")),
                Outcome.valueOf(row.text("OUTCOME")),
                row.text("CAUSE"),
                row.text("ACTIVITY"),
                YearMonth.parse(row.text("MONTH_OF")),
                row.number("PEOPLE"));
    }

    @Override
    public List<InjuryCount> injuries(Map<Period, ? extends Collection<UnitPath>> places) {
        List<Period> periods = List.copyOf(places.keySet());
        List<Filter> filters = incidents(places, periods);
        filters.forEach(filter -> filter.and("i.\"OUTCOME\" = 'INJURY'"));
        return all(
                INJURIES,
                periods,
                filters,
                row -> new InjuryCount(
                        new UnitId(row.id("UNIT_ID")),
                        periods.get(row.number("PERIOD")),
                        InjuryKind.valueOf(row.text("INJURY_KIND")),
                        row.number("PEOPLE")));
    }

    private static List<Filter> incidents(Map<Period, ? extends Collection<UnitPath>> places, List<Period> periods) {
        return periods.stream()
                .map(period -> SqlSafetyFigures.at(Objects.requireNonNull(places.get(period)))
                        .and(
                                "i.\"HAPPENED_ON\" BETWEEN ? AND ?",
                                period.firstDay().toString(),
                                period.lastDay().toString())
                        .and("i.\"ON_DUTY\" = ?", true))
                .toList();
    }

    @Override
    public List<ViolationGroup> violations(Map<Period, ? extends Collection<UnitPath>> places) {
        List<Period> periods = List.copyOf(places.keySet());
        List<Filter> filters = periods.stream()
                .map(period -> SqlSafetyFigures.at(Objects.requireNonNull(places.get(period)))
                        .and("a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED')")
                        .and(
                                "a.\"ENDED_ON\" BETWEEN ? AND ?",
                                period.firstDay().toString(),
                                period.lastDay().toString()))
                .toList();
        return all(VIOLATIONS, periods, filters, row -> violations(row, periods));
    }

    private static ViolationGroup violations(Row row, List<Period> periods) throws SQLException {
        String area = row.textOrNull("SIGNED_AREA");
        return new ViolationGroup(
                new UnitId(row.id("UNIT_ID")),
                periods.get(row.number("PERIOD")),
                row.textOrNull("SIGNED_KIND"),
                area == null ? null : ControlArea.valueOf(area),
                row.number("FOUND"),
                row.number("REPEATED"));
    }

    /** One statement for all periods: that of one period for each, one after the other. */
    private <T> List<T> all(String statement, List<Period> periods, List<Filter> filters, Row.Reader<T> reader) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int number = 0; number < periods.size(); number++) {
            parts.add(statement.replace("{WHERE}", filters.get(number).where()));
            values.add(number);
            values.addAll(filters.get(number).values());
        }
        return sql.list(String.join("UNION ALL\n", parts), reader, values.toArray());
    }
}
