package org.servicesafety.jira.panel;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.jira.figures.Row;
import org.servicesafety.jira.figures.Sql;

/** Finds what is known beside the issue of a violation, by one statement. */
final class ViolationFacts {

    private static final String STATEMENT =
            """
            SELECT v."PLACE", v."STATUS", v."DUE_ON", v."ELIMINATED_ON", v."REPEAT_OF",
                a."ID" AS "ACT", a."ACT_NUMBER", a."ACT_YEAR", a."STARTED_ON", a."ENDED_ON", a."REPORT_DUE",
                u."NAME_KK", u."NAME_RU", u."NAME_EN", b."PROJECT_KEY",
                (SELECT COUNT(*) FROM {ACT_VIOLATION} o WHERE o."ACT_ID" = a."ID") AS "SIBLINGS",
                (SELECT COUNT(*) FROM {ACT_VIOLATION} o WHERE o."ACT_ID" = a."ID"
                    AND o."STATUS" IN ('OPEN', 'IN_ELIMINATION')) AS "NOT_REPORTED"
            FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID"
                JOIN {UNIT} u ON u."ID" = a."UNIT_ID" JOIN {UNIT} b ON b."ID" = a."BODY_ID"
            WHERE v."ISSUE_ID" = ?
            """;

    /** Violations of the same kind that earlier controls of the unit found, the latest first. */
    private static final String EARLIER =
            """
            SELECT v."ISSUE_KEY", v."STATUS", v."ELIMINATED_ON", COALESCE(v."DUE_ON", e."REPORT_DUE") AS "DUE", e."ENDED_ON"
            FROM {ACT_VIOLATION} v JOIN {ACT} e ON e."ID" = v."ACT_ID"
            JOIN {ACT_VIOLATION} own ON own."ISSUE_ID" = ? JOIN {ACT} a ON a."ID" = own."ACT_ID"
            WHERE e."UNIT_ID" = a."UNIT_ID" AND e."BODY_ID" = a."BODY_ID" AND v."VIOLATION_KIND" = own."VIOLATION_KIND"
                AND e."ID" <> a."ID" AND e."ENDED_ON" <= a."ENDED_ON" AND e."ACT_STATE" NOT IN ('DRAFT', 'DISPOSED')
            ORDER BY e."ENDED_ON" DESC, e."ID" DESC, v."PLACE" LIMIT ?
            """;

    private final Sql sql;

    ViolationFacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * One violation with its act.
     *
     * @param number of the act, "17/2026"; null for a draft
     * @param projectKey of the body; null if it has none any more
     */
    record Found(
            Own own, long act, @Nullable String number, Control control, UnitName unit, @Nullable String projectKey) {

        /** Last timely day of the elimination: its own, or else that of the act's report. */
        @Nullable
        LocalDate due() {
            return own.due == null ? control.reportDue : own.due;
        }
    }

    /** What is the violation's own. */
    record Own(
            int place,
            ViolationStatus status,
            @Nullable LocalDate due,
            @Nullable LocalDate eliminatedOn,
            boolean repeated) {}

    /** What is the act's. */
    record Control(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate reportDue,
            int violations,
            int notReported) {}

    Optional<Found> ofIssue(long issueId) {
        return sql.first(STATEMENT, ViolationFacts::found, issueId);
    }

    /**
     * One of the same kind that an earlier control of the unit found.
     *
     * @param due its last timely day
     */
    record Earlier(
            String key,
            ViolationStatus status,
            @Nullable LocalDate eliminatedOn,
            @Nullable LocalDate due,
            LocalDate endedOn) {

        static Earlier read(Row row) throws SQLException {
            return new Earlier(
                    row.text("ISSUE_KEY"),
                    ViolationStatus.valueOf(row.text("STATUS")),
                    row.dayOrNull("ELIMINATED_ON"),
                    row.dayOrNull("DUE"),
                    row.day("ENDED_ON"));
        }
    }

    /** Those of the same kind in the same unit and body, found before, the latest first; so many at most. */
    List<Earlier> earlier(long issueId, int most) {
        return sql.list(EARLIER, Earlier::read, issueId, most);
    }

    private static Found found(Row row) throws SQLException {
        return new Found(own(row), row.id("ACT"), number(row), control(row), unit(row), row.textOrNull("PROJECT_KEY"));
    }

    private static Own own(Row row) throws SQLException {
        return new Own(
                row.number("PLACE"),
                ViolationStatus.valueOf(row.text("STATUS")),
                row.dayOrNull("DUE_ON"),
                row.dayOrNull("ELIMINATED_ON"),
                row.idOrNull("REPEAT_OF") != null);
    }

    private static Control control(Row row) throws SQLException {
        return new Control(
                row.dayOrNull("STARTED_ON"),
                row.dayOrNull("ENDED_ON"),
                row.dayOrNull("REPORT_DUE"),
                row.number("SIBLINGS"),
                row.number("NOT_REPORTED"));
    }

    private static @Nullable String number(Row row) throws SQLException {
        Long number = row.idOrNull("ACT_NUMBER");
        return number == null ? null : number + "/" + row.number("ACT_YEAR");
    }

    private static UnitName unit(Row row) throws SQLException {
        return UnitName.of(row.textOrNull("NAME_KK"), row.textOrNull("NAME_RU"), row.textOrNull("NAME_EN"));
    }
}
