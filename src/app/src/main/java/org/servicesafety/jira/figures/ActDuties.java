package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.obligation.Duty;
import org.servicesafety.domain.obligation.DutyQuery;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.unit.UnitId;

/** What signed acts ask of their bodies, proved by the acts themselves. */
public final class ActDuties implements Duties {

    private static final String COUNT =
            """
            SELECT a."{DUE}" AS "DUE_ON", a."{DONE}" AS "DONE_ON", COUNT(*) AS "N"
            FROM {ACT} a {WHERE} GROUP BY a."{DUE}", a."{DONE}"
            """;
    private static final String FIRST =
            """
            SELECT a."ID", a."BODY_ID", a."ACT_NUMBER", a."ACT_YEAR", a."{DUE}" AS "DUE_ON", a."{DONE}" AS "DONE_ON"
            FROM {ACT} a {WHERE} ORDER BY a."{DUE}", a."ID" LIMIT ?
            """;
    private static final String WITH_VIOLATIONS = "a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED')"
            + " AND EXISTS (SELECT 1 FROM {ACT_VIOLATION} v WHERE v.\"ACT_ID\" = a.\"ID\")";
    private static final String SIGNED = "a.\"ACT_STATE\" <> 'DRAFT'";

    private final Sql sql;
    private final ObligationKind kind;
    private final String due;
    private final String done;
    private final String which;

    private ActDuties(Sql sql, ObligationKind kind, String due, String done, String which) {
        this.sql = sql;
        this.kind = kind;
        this.due = due;
        this.done = done;
        this.which = which;
    }

    /** Reports on elimination, asked for by acts that reveal violations; proved by the day of the report. */
    public static ActDuties reports(Sql sql) {
        return new ActDuties(sql, ObligationKind.ELIMINATION_REPORT, "REPORT_DUE", "REPORTED_ON", WITH_VIOLATIONS);
    }

    /** Decisions on acts whose keeping is over; proved by the day of the decision. */
    public static ActDuties disposals(Sql sql) {
        return new ActDuties(sql, ObligationKind.DISPOSAL, "DECIDE_BY", "DISPOSED_ON", SIGNED);
    }

    @Override
    public ObligationKind kind() {
        return kind;
    }

    @Override
    public Map<ObligationState, Long> count(DutyQuery query) {
        return DutyDays.count(sql.list(named(COUNT), filter(query), Counted::read), query.today());
    }

    @Override
    public List<Duty> first(DutyQuery query, int most) {
        return sql.list(named(FIRST), filter(query), ActDuties::duty, most);
    }

    private Filter filter(DutyQuery query) {
        return new DutyDays("a.\"BODY_ID\"", "a.\"" + due + '"', "a.\"" + done + '"')
                .filter(query)
                .and(which);
    }

    private String named(String statement) {
        return statement.replace("{DUE}", due).replace("{DONE}", done);
    }

    private static Duty duty(Row row) throws SQLException {
        return new Duty(
                new UnitId(row.id("BODY_ID")),
                row.day("DUE_ON"),
                row.dayOrNull("DONE_ON"),
                new Subject(
                        String.valueOf(row.id("ID")),
                        row.number("ACT_NUMBER") + "/" + row.number("ACT_YEAR"),
                        "",
                        null));
    }
}
