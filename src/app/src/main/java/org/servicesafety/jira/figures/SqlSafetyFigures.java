package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.servicesafety.domain.analysis.CaseCount;
import org.servicesafety.domain.analysis.SafetyFigures;
import org.servicesafety.domain.analysis.StrengthSum;
import org.servicesafety.domain.analysis.UnitPlace;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * What figures are made of by three statements, whatever the number of units: the units, the cases, the strength. A statement asks for each
 * period by its first and last day, so that the years not asked about are never read.
 */
public final class SqlSafetyFigures implements SafetyFigures {

    private static final String UNITS =
            """
            SELECT u."ID", u."PATH", u."BODY_ID", u."VALID_FROM", u."VALID_TO", u."SUCCEEDS_ID" FROM {UNIT} u {WHERE}
            """;

    /** Of one period, which has the number that the first question mark stands for. */
    private static final String CASES =
            """
            SELECT CAST(? AS INTEGER) AS "PERIOD", i."UNIT_ID",
                SUM(CASE WHEN i."ON_DUTY" = ? AND i."OUTCOME" = 'DEATH' THEN i."PEOPLE" ELSE 0 END) AS "DEATHS",
                SUM(CASE WHEN i."ON_DUTY" = ? AND i."OUTCOME" = 'INJURY' THEN i."PEOPLE" ELSE 0 END) AS "INJURIES",
                SUM(CASE WHEN i."OUTCOME" = 'DEATH' THEN i."PEOPLE" ELSE 0 END) AS "ALL_DEATHS",
                SUM(CASE WHEN i."OUTCOME" = 'INJURY' THEN i."PEOPLE" ELSE 0 END) AS "ALL_INJURIES"
            FROM {INCIDENT} i JOIN {UNIT} u ON u."ID" = i."UNIT_ID" {WHERE}
            GROUP BY i."UNIT_ID"
            """;

    private static final String STRENGTHS =
            """
            SELECT CAST(? AS INTEGER) AS "PERIOD", s."UNIT_ID", COUNT(*) AS "MONTHS",
                SUM(CASE WHEN s."MONTH_OF" < ? THEN 1 ELSE 0 END) AS "MONTHS_OVER", SUM(s."SERVICEMEN") AS "TOTAL"
            FROM {STRENGTH} s JOIN {UNIT} u ON u."ID" = s."UNIT_ID" {WHERE}
            GROUP BY s."UNIT_ID"
            """;

    private final Sql sql;

    public SqlSafetyFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UnitPlace> units(Collection<UnitPath> places) {
        return sql.list(UNITS, at(places), SqlSafetyFigures::place);
    }

    private static UnitPlace place(Row row) throws SQLException {
        Long succeeds = row.idOrNull("SUCCEEDS_ID");
        return new UnitPlace(
                new UnitId(row.id("ID")),
                new UnitPath(row.text("PATH")),
                new UnitId(row.id("BODY_ID")),
                new Existence(row.day("VALID_FROM"), row.dayOrNull("VALID_TO")),
                succeeds == null ? null : new UnitId(succeeds));
    }

    @Override
    public List<CaseCount> cases(Collection<UnitPath> places, Collection<Period> periods) {
        List<Period> asked = List.copyOf(periods);
        return all(
                CASES,
                asked,
                List.of(true, true),
                period -> at(places)
                        .and(
                                "i.\"HAPPENED_ON\" BETWEEN ? AND ?",
                                period.firstDay().toString(),
                                period.lastDay().toString()),
                row -> cases(row, asked));
    }

    private static CaseCount cases(Row row, List<Period> asked) throws SQLException {
        int deaths = row.number("DEATHS");
        int injuries = row.number("INJURIES");
        return new CaseCount(
                new UnitId(row.id("UNIT_ID")),
                asked.get(row.number("PERIOD")),
                deaths,
                injuries,
                row.number("ALL_DEATHS") - deaths,
                row.number("ALL_INJURIES") - injuries);
    }

    @Override
    public List<StrengthSum> strengths(Collection<UnitPath> places, Collection<Period> periods, YearMonth current) {
        List<Period> asked = List.copyOf(periods);
        return all(
                STRENGTHS,
                asked,
                List.of(current.toString()),
                period -> at(places)
                        .and(
                                "s.\"MONTH_OF\" BETWEEN ? AND ?",
                                YearMonth.from(period.firstDay()).toString(),
                                YearMonth.from(period.lastDay()).toString()),
                row -> strength(row, asked));
    }

    private static StrengthSum strength(Row row, List<Period> asked) throws SQLException {
        return new StrengthSum(
                new UnitId(row.id("UNIT_ID")),
                asked.get(row.number("PERIOD")),
                row.number("MONTHS"),
                row.number("MONTHS_OVER"),
                row.id("TOTAL"));
    }

    /** One statement for all periods: that of one period for each, one after the other. */
    private <T> List<T> all(
            String statement,
            List<Period> periods,
            List<?> beforeFilter,
            Function<Period, Filter> filter,
            Row.Reader<T> reader) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int number = 0; number < periods.size(); number++) {
            Filter ofPeriod = filter.apply(periods.get(number));
            parts.add(statement.replace("{WHERE}", ofPeriod.where()));
            values.add(number);
            values.addAll(beforeFilter);
            values.addAll(ofPeriod.values());
        }
        return sql.list(String.join("UNION ALL\n", parts), reader, values.toArray());
    }

    static Filter at(Collection<UnitPath> places) {
        String one = "u.\"PATH\" LIKE ?";
        return Filter.all()
                .and(
                        "(" + String.join(" OR ", Collections.nCopies(places.size(), one)) + ")",
                        places.stream().map(path -> path.text() + "%").toArray());
    }
}
