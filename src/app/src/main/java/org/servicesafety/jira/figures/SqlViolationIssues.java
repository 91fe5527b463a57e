package org.servicesafety.jira.figures;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.unit.UnitPath;

/** Issues of violations that signed acts found, by what is known of their acts; each question by one statement. */
public final class SqlViolationIssues {

    private static final String ISSUES =
            """
            SELECT v."ISSUE_ID" FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID"
            JOIN {UNIT} u ON u."ID" = a."UNIT_ID" JOIN {UNIT} b ON b."ID" = a."BODY_ID" {WHERE}
            ORDER BY a."ENDED_ON" DESC, a."ID" DESC, v."PLACE"
            """;

    private final Sql sql;

    public SqlViolationIssues(Sql sql) {
        this.sql = sql;
    }

    /**
     * Of the acts with this number.
     *
     * @param body code of the one body that is meant; null: each has its own act of that number
     * @param projects keys of the projects that count; null: all
     */
    public List<Long> ofAct(ActNumber number, @Nullable String body, @Nullable Collection<String> projects) {
        return issues(signed(projects)
                .and("a.\"ACT_NUMBER\" = ? AND a.\"ACT_YEAR\" = ?", number.number(), number.year())
                .andIf(body, "b.\"CODE\" = ?"));
    }

    /** Found in the unit at this place or in one below it; {@code projects} as above. */
    public List<Long> ofUnit(UnitPath place, @Nullable Collection<String> projects) {
        return issues(signed(projects).and("u.\"PATH\" LIKE ?", place.text() + "%"));
    }

    /**
     * Found in the unit at this place or in one below it by controls that ended from one day to another, both inclusive; {@code projects} as
     * above.
     *
     * @param kind as signed; {@code *} any, {@code -} none
     */
    public List<Long> found(
            UnitPath place, String from, String to, String kind, @Nullable Collection<String> projects) {
        Filter filter = signed(projects)
                .and("u.\"PATH\" LIKE ?", place.text() + "%")
                .and("a.\"ENDED_ON\" BETWEEN ? AND ?", from, to);
        if ("-".equals(kind)) {
            return issues(filter.and("v.\"SIGNED_KIND\" IS NULL"));
        }
        return issues(filter.andIf("*".equals(kind) ? null : kind, "v.\"SIGNED_KIND\" = ?"));
    }

    /** That repeat an earlier one; {@code projects} as above. */
    public List<Long> repeated(@Nullable Collection<String> projects) {
        return issues(signed(projects).and("v.\"REPEAT_OF\" IS NOT NULL"));
    }

    private static Filter signed(@Nullable Collection<String> projects) {
        Filter filter = Filter.all().and("a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED')");
        return projects == null ? filter : filter.among("b.\"PROJECT_KEY\"", projects);
    }

    private List<Long> issues(Filter filter) {
        return sql.list(ISSUES, filter, row -> row.id("ISSUE_ID"));
    }
}
