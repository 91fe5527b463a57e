package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.FoundViolation;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Severity;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationQuery;
import org.servicesafety.domain.inspection.ViolationRegister;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.inspection.ViolationTotals;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/** Violations of signed acts from our rows alone: two statements for a page, one for the totals. */
public final class SqlViolations implements ViolationRegister {

    private static final String FROM =
            """
            FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID" JOIN {UNIT} u ON u."ID" = a."UNIT_ID" {WHERE}
            """;
    private static final String COUNT = "SELECT COUNT(*) AS \"N\" " + FROM;
    private static final String PAGE =
            """
            SELECT v."PLACE", v."ISSUE_KEY", v."STATUS", v."ELIMINATED_ON", v."REPEAT_KEY", v."NOT_REPEATED",
                v."SIGNED_TEXT", v."SIGNED_KIND", v."SIGNED_PROPOSAL", v."SIGNED_USER", v."SIGNED_TITLE", v."SIGNED_DUE",
                v."SIGNED_SEVERITY", v."SIGNED_AREA",
                a."ID" AS "ACT", a."ACT_NUMBER", a."ACT_YEAR", a."UNIT_ID", a."ENDED_ON", a."REPORT_DUE"
            """
                    + FROM
                    + "ORDER BY a.\"ENDED_ON\" DESC, a.\"ID\" DESC, v.\"PLACE\" LIMIT ? OFFSET ?";
    private static final String TOTALS =
            """
            SELECT v."SIGNED_KIND", COUNT(*) AS "FOUND",
                SUM(CASE WHEN v."STATUS" <> 'VERIFIED' THEN 1 ELSE 0 END) AS "STILL_OPEN",
                SUM(CASE WHEN v."STATUS" <> 'VERIFIED' AND COALESCE(v."SIGNED_DUE", a."REPORT_DUE") < ? THEN 1 ELSE 0 END)
                    AS "OVERDUE",
                SUM(CASE WHEN v."REPEAT_KEY" IS NOT NULL THEN 1 ELSE 0 END) AS "REPEATED"
            """
                    + FROM
                    + "GROUP BY v.\"SIGNED_KIND\" ORDER BY v.\"SIGNED_KIND\" IS NULL, COUNT(*) DESC, v.\"SIGNED_KIND\"";

    private final Sql sql;

    public SqlViolations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<FoundViolation> find(ViolationQuery query, Paging paging) {
        long total = sql.count(COUNT, filter(query));
        List<FoundViolation> page = sql.list(PAGE, filter(query), SqlViolations::found, paging.limit(), paging.start());
        return Page.of(paging, total, page);
    }

    @Override
    public List<ViolationTotals> totals(ViolationQuery query, LocalDate today) {
        return sql.listAfter(TOTALS, today.toString(), filter(query), SqlViolations::totals);
    }

    private static Filter filter(ViolationQuery query) {
        Filter filter = Filter.all()
                .among(
                        "a.\"BODY_ID\"",
                        query.bodies().stream().map(UnitId::value).toList())
                .and("a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED')")
                .among("v.\"STATUS\"", query.statuses().stream().map(Enum::name).toList())
                .andIf(query.kind(), "v.\"SIGNED_KIND\" = ?")
                .andIf(text(query.from()), "a.\"ENDED_ON\" >= ?")
                .andIf(text(query.to()), "a.\"ENDED_ON\" <= ?");
        return query.place() == null ? filter : in(query.place(), filter);
    }

    private static Filter in(ViolationQuery.Place place, Filter filter) {
        Unit unit = place.unit();
        if (place.subtree()) {
            return filter.and("u.\"PATH\" LIKE ?", unit.path().text() + "%");
        }
        return unit.isBody()
                ? filter.and("u.\"BODY_ID\" = ?", unit.id().value())
                : filter.and("a.\"UNIT_ID\" = ?", unit.id().value());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static FoundViolation found(Row row) throws SQLException {
        return new FoundViolation(
                new ActId(row.id("ACT")),
                new ActNumber(row.number("ACT_NUMBER"), row.number("ACT_YEAR")),
                new UnitId(row.id("UNIT_ID")),
                row.day("ENDED_ON"),
                row.dayOrNull("REPORT_DUE"),
                new Violation(
                        row.text("ISSUE_KEY"),
                        row.number("PLACE"),
                        content(row),
                        ViolationStatus.valueOf(row.text("STATUS")),
                        row.textOrNull("REPEAT_KEY"),
                        row.dayOrNull("ELIMINATED_ON")));
    }

    private static ViolationContent content(Row row) throws SQLException {
        return new ViolationContent(
                row.text("SIGNED_TEXT"),
                row.textOrNull("SIGNED_KIND"),
                row.textOrNull("SIGNED_PROPOSAL"),
                new Responsible(row.textOrNull("SIGNED_USER"), row.textOrNull("SIGNED_TITLE")),
                row.dayOrNull("SIGNED_DUE"),
                new ViolationContent.Weight(
                        choice(row.textOrNull("SIGNED_SEVERITY"), Severity.class),
                        choice(row.textOrNull("SIGNED_AREA"), ControlArea.class),
                        row.textOrNull("NOT_REPEATED")));
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String name, Class<E> type) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static ViolationTotals totals(Row row) throws SQLException {
        return new ViolationTotals(
                row.textOrNull("SIGNED_KIND"),
                row.number("FOUND"),
                row.number("STILL_OPEN"),
                row.number("OVERDUE"),
                row.number("REPEATED"));
    }
}
