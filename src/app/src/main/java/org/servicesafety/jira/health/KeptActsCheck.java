package org.servicesafety.jira.health;

import com.atlassian.jira.project.ProjectManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.figures.Row;
import org.servicesafety.jira.figures.Sql;

/**
 * Whether the projects of bodies whose acts must still be kept are there (clause 15). Jira lets an app neither forbid nor ask before a
 * project is deleted; the acts are kept by the app all the same, and are seen again once a project with that key is set up.
 */
final class KeptActsCheck implements Check {

    private static final String KEPT =
            """
            SELECT b."PROJECT_KEY", COUNT(*) AS "N", MAX(a."KEEP_UNTIL") AS "LAST"
            FROM {ACT} a JOIN {UNIT} b ON b."ID" = a."BODY_ID"
            WHERE a."ACT_STATE" NOT IN ('DRAFT', 'DISPOSED') AND a."KEEP_UNTIL" >= ? AND b."PROJECT_KEY" IS NOT NULL
            GROUP BY b."PROJECT_KEY" ORDER BY b."PROJECT_KEY"
            """;

    private final Sql sql;
    private final ProjectManager projects;
    private final Clock clock;

    KeptActsCheck(Sql sql, ProjectManager projects, Clock clock) {
        this.sql = sql;
        this.projects = projects;
        this.clock = clock;
    }

    private record Kept(String project, long acts, LocalDate last) {

        static Kept read(Row row) throws SQLException {
            return new Kept(row.text("PROJECT_KEY"), row.id("N"), row.day("LAST"));
        }

        @Override
        public String toString() {
            return project + " (" + acts + ", " + last + ")";
        }
    }

    @Override
    public String name() {
        return "kept-acts";
    }

    @Override
    public Finding look() {
        List<Kept> kept = sql.list(KEPT, Kept::read, LocalDate.now(clock).toString());
        List<Kept> homeless = kept.stream().filter(this::isGone).toList();
        return homeless.isEmpty() ? Finding.ok(name(), said(kept)) : Finding.error(name(), null, said(homeless));
    }

    private boolean isGone(Kept kept) {
        return project(kept.project) == null;
    }

    private @Nullable Object project(String key) {
        return projects.getProjectObjByKey(key);
    }

    private static String said(List<Kept> kept) {
        return kept.isEmpty() ? "0" : kept.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
}
