package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.ControlAct;
import org.servicesafety.domain.inspection.PlannedControl;
import org.servicesafety.domain.inspection.PlannedControls;
import org.servicesafety.domain.unit.UnitId;

/** Planned controls from the occurrences of plans in force, and acts by the item that they name; one statement for each question. */
public final class SqlPlannedControls implements PlannedControls {

    /** An item is what the last approved revision says; one that is no more in it is planned no more. */
    private static final String TERMS =
            """
            SELECT i."ISSUE_KEY", c."ITEM_NUMBER", c."ACTIVITY", o."DUE_ON", c."PERFORMER_TITLE",
                o."OCCURRENCE_STATE" = 'CONFIRMED' AS "CONFIRMED"
            FROM {OCCURRENCE} o JOIN {PLAN} p ON p."ID" = o."PLAN_ID" JOIN {PLAN_ITEM} i ON i."ID" = o."ITEM_ID"
            JOIN {ITEM_CONTENT} c ON c."ITEM_ID" = i."ID" {WHERE}
            AND c."REVISION" = (SELECT MAX(r."REVISION") FROM {PLAN_REVISION} r
                WHERE r."PLAN_ID" = p."ID" AND r."PLAN_STATE" = 'APPROVED')
            ORDER BY o."DUE_ON", c."ITEM_NUMBER"
            """;

    private static final String ACTS =
            """
            SELECT a."ID", a."PLAN_ITEM", a."ACT_NUMBER", a."ACT_YEAR", a."UNIT_ID", a."ACT_STATE", a."ENDED_ON"
            FROM {ACT} a {WHERE} ORDER BY a."ENDED_ON" NULLS LAST, a."ID"
            """;
    private static final String HAS =
            """
            SELECT COUNT(*) AS "N" FROM {PLAN_ITEM} i JOIN {PLAN} p ON p."ID" = i."PLAN_ID"
            JOIN {ITEM_CONTENT} c ON c."ITEM_ID" = i."ID" {WHERE}
            """;

    private final Sql sql;

    public SqlPlannedControls(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PlannedControl> of(UnitId body, LocalDate from, LocalDate to) {
        Filter filter = Filter.all()
                .and("p.\"BODY_ID\" = ?", body.value())
                .and("c.\"ITEM_KIND\" = 'CONTROL'")
                .and("o.\"DUE_ON\" BETWEEN ? AND ?", from.toString(), to.toString());
        return sql.list(
                TERMS,
                filter,
                row -> new PlannedControl(
                        row.text("ISSUE_KEY"),
                        row.number("ITEM_NUMBER"),
                        row.text("ACTIVITY"),
                        row.day("DUE_ON"),
                        row.textOrNull("PERFORMER_TITLE"),
                        row.is("CONFIRMED")));
    }

    @Override
    public List<ControlAct> acts(UnitId body, LocalDate from, LocalDate to) {
        return sql.list(
                ACTS,
                named().and("a.\"BODY_ID\" = ?", body.value())
                        .and(
                                "(a.\"ENDED_ON\" IS NULL OR a.\"ENDED_ON\" BETWEEN ? AND ?)",
                                from.toString(),
                                to.toString()),
                SqlPlannedControls::act);
    }

    /** Acts that carry out this item, whatever their days; what the panel of the item shows. */
    public List<ControlAct> ofItem(String item) {
        return sql.list(ACTS, named().and("a.\"PLAN_ITEM\" = ?", item), SqlPlannedControls::act);
    }

    private static Filter named() {
        return Filter.all().and("a.\"PLAN_ITEM\" IS NOT NULL").and("a.\"ACT_STATE\" <> 'DISPOSED'");
    }

    @Override
    public boolean has(UnitId body, String item) {
        Filter filter = Filter.all()
                .and("p.\"BODY_ID\" = ?", body.value())
                .and("i.\"ISSUE_KEY\" = ?", item)
                .and("c.\"ITEM_KIND\" = 'CONTROL'");
        return sql.count(HAS, filter) > 0;
    }

    private static ControlAct act(Row row) throws SQLException {
        return new ControlAct(
                new ActId(row.id("ID")),
                row.text("PLAN_ITEM"),
                number(row),
                new UnitId(row.id("UNIT_ID")),
                ActState.valueOf(row.text("ACT_STATE")),
                row.dayOrNull("ENDED_ON"));
    }

    private static @Nullable ActNumber number(Row row) throws SQLException {
        Long number = row.idOrNull("ACT_NUMBER");
        return number == null ? null : new ActNumber(Math.toIntExact(number), row.number("ACT_YEAR"));
    }
}
