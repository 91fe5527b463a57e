package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.obligation.Duty;
import org.servicesafety.domain.obligation.DutyQuery;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.unit.UnitId;

/** What items of plans in force ask of their bodies by each of their days, proved by confirmed marks (clause 6). */
public final class ItemDuties implements Duties {

    /** The day of the mark, once it is confirmed. */
    private static final String DONE = "(CASE WHEN o.\"OCCURRENCE_STATE\" = 'CONFIRMED' THEN o.\"MARKED_ON\" END)";

    private static final String COUNT = "SELECT o.\"DUE_ON\", " + DONE + " AS \"DONE_ON\", COUNT(*) AS \"N\""
            + " FROM {OCCURRENCE} o JOIN {PLAN} p ON p.\"ID\" = o.\"PLAN_ID\" {WHERE} GROUP BY o.\"DUE_ON\", " + DONE;

    /** An item is what the last approved revision with it says. */
    private static final String FIRST = "SELECT p.\"BODY_ID\", o.\"DUE_ON\", " + DONE + " AS \"DONE_ON\","
            + """
             COALESCE(o."ISSUE_KEY", i."ISSUE_KEY") AS "ISSUE_KEY", c."ACTIVITY", c."PERFORMER_TITLE", c."PERFORMER_KEY",
            c."MONITOR_KEY"
            FROM {OCCURRENCE} o JOIN {PLAN} p ON p."ID" = o."PLAN_ID" JOIN {PLAN_ITEM} i ON i."ID" = o."ITEM_ID"
            JOIN {ITEM_CONTENT} c ON c."ITEM_ID" = i."ID" {WHERE}
            AND c."REVISION" = (SELECT MAX(x."REVISION") FROM {ITEM_CONTENT} x JOIN {PLAN_REVISION} r
                ON r."PLAN_ID" = x."PLAN_ID" AND r."REVISION" = x."REVISION"
                WHERE x."ITEM_ID" = i."ID" AND r."PLAN_STATE" = 'APPROVED')
            ORDER BY o."DUE_ON", o."ITEM_ID" LIMIT ?
            """;

    private final Sql sql;
    private final UnaryOperator<String> fullNames;

    /**
     * Asks by SQL.
     *
     * @param fullNames the name that people read of a user key
     */
    public ItemDuties(Sql sql, UnaryOperator<String> fullNames) {
        this.sql = sql;
        this.fullNames = fullNames;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.ITEM;
    }

    @Override
    public Map<ObligationState, Long> count(DutyQuery query) {
        return DutyDays.count(sql.list(COUNT, filter(query), Counted::read), query.today());
    }

    @Override
    public List<Duty> first(DutyQuery query, int most) {
        return sql.list(FIRST, filter(query), this::duty, most);
    }

    private static Filter filter(DutyQuery query) {
        return new DutyDays("p.\"BODY_ID\"", "o.\"DUE_ON\"", DONE).filter(query);
    }

    private Duty duty(Row row) throws SQLException {
        String key = row.text("ISSUE_KEY");
        return new Duty(
                new UnitId(row.id("BODY_ID")),
                row.day("DUE_ON"),
                row.dayOrNull("DONE_ON"),
                new Subject(
                        key,
                        key,
                        row.text("ACTIVITY"),
                        performer(row),
                        row.textOrNull("PERFORMER_KEY"),
                        row.textOrNull("MONITOR_KEY")));
    }

    private @Nullable String performer(Row row) throws SQLException {
        String title = row.textOrNull("PERFORMER_TITLE");
        String key = row.textOrNull("PERFORMER_KEY");
        return title != null || key == null ? title : fullNames.apply(key);
    }
}
