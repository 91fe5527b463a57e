package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/** Issues of plan items by what is known of their plans and occurrences, each question by one statement. */
public final class SqlItems {

    /** Of the revision in force or, before there is one, of the draft. */
    private static final String OF_PLAN =
            """
            SELECT i."ISSUE_ID" FROM {ITEM_CONTENT} c
            JOIN {PLAN_ITEM} i ON i."ID" = c."ITEM_ID" JOIN {PLAN} p ON p."ID" = c."PLAN_ID" {WHERE}
            AND c."REVISION" = COALESCE(
                (SELECT MAX(r."REVISION") FROM {PLAN_REVISION} r
                    WHERE r."PLAN_ID" = p."ID" AND r."PLAN_STATE" = 'APPROVED'),
                (SELECT MAX(r."REVISION") FROM {PLAN_REVISION} r WHERE r."PLAN_ID" = p."ID"))
            ORDER BY c."ITEM_NUMBER"
            """;

    private static final String FROM_OCCURRENCES =
            """
            FROM {OCCURRENCE} o JOIN {PLAN_ITEM} i ON i."ID" = o."ITEM_ID"
            JOIN {PLAN} p ON p."ID" = o."PLAN_ID" JOIN {UNIT} u ON u."ID" = p."BODY_ID"
            """;

    private static final String OVERDUE = "SELECT DISTINCT i.\"ISSUE_ID\" " + FROM_OCCURRENCES + " {WHERE}";

    /** An occurrence is confirmed in its own issue, if it has one. Its item is what the last approved revision with it says. */
    private static final String AWAITING = "SELECT COALESCE(o.\"ISSUE_ID\", i.\"ISSUE_ID\") AS \"ISSUE_ID\","
            + " u.\"PROJECT_KEY\", c.\"PERFORMER_KEY\", c.\"MONITOR_KEY\", o.\"MARKED_BY\" "
            + FROM_OCCURRENCES
            + """
            JOIN {ITEM_CONTENT} c ON c."ITEM_ID" = i."ID"
            {WHERE} AND c."REVISION" = (SELECT MAX(x."REVISION") FROM {ITEM_CONTENT} x JOIN {PLAN_REVISION} r
                ON r."PLAN_ID" = x."PLAN_ID" AND r."REVISION" = x."REVISION"
                WHERE x."ITEM_ID" = i."ID" AND r."PLAN_STATE" = 'APPROVED')
            """;

    private final Sql sql;

    public SqlItems(Sql sql) {
        this.sql = sql;
    }

    /** Ids of the issues of the plan's items, by number; none if the body has no plan for the year. */
    public List<Long> ofPlan(UnitId body, int year) {
        Filter filter = Filter.all().and("p.\"BODY_ID\" = ?", body.value()).and("p.\"PLAN_YEAR\" = ?", year);
        return sql.list(OF_PLAN, filter, row -> row.id("ISSUE_ID"));
    }

    /**
     * Ids of the issues of items with an occurrence that is to be done and whose last timely day is over.
     *
     * @param projects keys of the projects that count; null: all
     */
    public List<Long> overdue(LocalDate today, @Nullable Collection<String> projects) {
        Filter filter = Filter.all().and("o.\"OCCURRENCE_STATE\" = 'TO_DO'").and("o.\"DUE_ON\" < ?", today.toString());
        return sql.list(OVERDUE, in(filter, projects), row -> row.id("ISSUE_ID"));
    }

    /**
     * A mark that awaits confirmation.
     *
     * @param issue id of the issue in which it is confirmed
     * @param performer key of the responsible person
     * @param monitor key of the monitoring person
     * @param markedBy key of who entered the mark
     */
    public record Awaiting(
            long issue,
            String projectKey,
            @Nullable String performer,
            @Nullable String monitor,
            @Nullable String markedBy) {

        static Awaiting read(Row row) throws SQLException {
            return new Awaiting(
                    row.id("ISSUE_ID"),
                    row.text("PROJECT_KEY"),
                    row.textOrNull("PERFORMER_KEY"),
                    row.textOrNull("MONITOR_KEY"),
                    row.textOrNull("MARKED_BY"));
        }
    }

    /** Marks of items that this person, or nobody by name, is to confirm, entered by others; projects as above. */
    public List<Awaiting> awaiting(String person, @Nullable Collection<String> projects) {
        Filter filter = Filter.all()
                .and("o.\"OCCURRENCE_STATE\" = 'DONE'")
                .and("(c.\"MONITOR_KEY\" = ? OR c.\"MONITOR_KEY\" IS NULL)", person)
                .and("o.\"MARKED_BY\" <> ?", person);
        return sql.list(AWAITING, in(filter, projects), Awaiting::read);
    }

    private static Filter in(Filter filter, @Nullable Collection<String> projects) {
        return projects == null ? filter : filter.among("u.\"PROJECT_KEY\"", projects);
    }
}
