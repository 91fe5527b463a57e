package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Controls;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.inspection.ViolationCounts;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * Facts for coverage by three statements, one for a kind of fact, whatever the number of bodies and units: the units with the last control
 * of each, the controls within the interval, the violations that weigh. None reads the acts of other intervals: the last control of a unit is
 * one step into an index, whatever lies before it.
 */
public final class SqlInspections implements Inspections {

    private static final String COUNTED = "u.\"UNIT_KIND\" IN ('DEPARTMENT', 'SERVICE')";

    private static final String UNITS =
            """
            SELECT u."ID", u."BODY_ID", u."VALID_FROM", u."VALID_TO", u."SUCCEEDS_ID",
                (SELECT MAX(a."ENDED_ON") FROM {ACT} a
                    WHERE a."UNIT_ID" = u."ID" AND a."ENDED_ON" <= ? AND a."ACT_STATE" <> 'DRAFT') AS "LAST"
            FROM {UNIT} u {WHERE} ORDER BY u."PATH"
            """;
    private static final String WITHIN =
            """
            SELECT a."UNIT_ID", a."ENDED_ON", a."ACT_STATE"
            FROM {ACT} a JOIN {UNIT} u ON u."ID" = a."UNIT_ID" {WHERE} ORDER BY a."ENDED_ON", a."ID"
            """;
    private static final String VIOLATIONS =
            """
            SELECT a."UNIT_ID",
                SUM(CASE WHEN COALESCE(v."DUE_ON", a."REPORT_DUE") < ? THEN 1 ELSE 0 END) AS "LATE",
                SUM(CASE WHEN v."REPEAT_OF" IS NOT NULL THEN 1 ELSE 0 END) AS "REPEATED"
            FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID" JOIN {UNIT} u ON u."ID" = a."UNIT_ID"
            {WHERE} GROUP BY a."UNIT_ID"
            """;

    /** Named one by one: an index finds the few that are, not the many that are not verified. */
    private static final String STILL_OPEN =
            "v.\"STATUS\" IN ('OPEN', 'IN_ELIMINATION', 'REPORTED') AND a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED')";

    private final Sql sql;

    public SqlInspections(Sql sql) {
        this.sql = sql;
    }

    /** Which departments and services are meant: a condition on the unit {@code u} with one value. */
    private record Scope(String condition, Object value) {

        Filter filter() {
            return Filter.all().and(COUNTED + " AND " + condition, value);
        }
    }

    @Override
    public List<UnitFacts> ofBody(UnitId body, LocalDate from, LocalDate to, LocalDate today) {
        return facts(new Scope("u.\"BODY_ID\" = ?", body.value()), from, to, today);
    }

    @Override
    public List<UnitFacts> below(UnitPath place, LocalDate from, LocalDate to, LocalDate today) {
        return facts(new Scope("u.\"PATH\" LIKE ?", place.text() + "%"), from, to, today);
    }

    private List<UnitFacts> facts(Scope scope, LocalDate from, LocalDate to, LocalDate today) {
        Map<UnitId, List<Ended>> within = within(scope, from, to);
        Map<UnitId, ViolationCounts> violations = violations(scope, today);
        return sql.listAfter(UNITS, to.toString(), scope.filter(), row -> facts(row, within, violations));
    }

    private static UnitFacts facts(Row row, Map<UnitId, List<Ended>> within, Map<UnitId, ViolationCounts> violations)
            throws SQLException {
        UnitId unit = new UnitId(row.id("ID"));
        Long succeeds = row.idOrNull("SUCCEEDS_ID");
        return new UnitFacts(
                unit,
                new UnitId(row.id("BODY_ID")),
                new Existence(row.day("VALID_FROM"), row.dayOrNull("VALID_TO")),
                succeeds == null ? null : new UnitId(succeeds),
                Ended.controls(row.dayOrNull("LAST"), within.getOrDefault(unit, List.of())),
                violations.getOrDefault(unit, ViolationCounts.NONE));
    }

    private Map<UnitId, List<Ended>> within(Scope scope, LocalDate from, LocalDate to) {
        Filter filter = scope.filter().and("a.\"ENDED_ON\" BETWEEN ? AND ?", from.toString(), to.toString());
        return sql.list(WITHIN, filter, Ended::read).stream().collect(Collectors.groupingBy(Ended::unit));
    }

    private record Ended(UnitId unit, LocalDate on, boolean draft) {

        static Ended read(Row row) throws SQLException {
            return new Ended(SqlInspections.unit(row), row.day("ENDED_ON"), "DRAFT".equals(row.text("ACT_STATE")));
        }

        static Controls controls(@Nullable LocalDate last, List<Ended> ended) {
            return new Controls(last, days(ended, false), days(ended, true));
        }

        private static List<LocalDate> days(List<Ended> ended, boolean draft) {
            return ended.stream()
                    .filter(control -> control.draft == draft)
                    .map(Ended::on)
                    .toList();
        }
    }

    private Map<UnitId, ViolationCounts> violations(Scope scope, LocalDate today) {
        Filter filter = scope.filter().and(STILL_OPEN);
        return sql.listAfter(VIOLATIONS, today.toString(), filter, row -> Map.entry(unit(row), counts(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ViolationCounts counts(Row row) throws SQLException {
        return new ViolationCounts(row.number("LATE"), row.number("REPEATED"));
    }

    private static UnitId unit(Row row) throws SQLException {
        return new UnitId(row.id("UNIT_ID"));
    }
}
