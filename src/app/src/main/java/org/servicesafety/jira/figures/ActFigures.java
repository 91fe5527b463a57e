package org.servicesafety.jira.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.inspection.ActId;

/** Counts beside acts, read by one statement for all of them. */
public final class ActFigures {

    private static final String VIOLATIONS =
            """
            SELECT v."ACT_ID", COUNT(*) AS "N" FROM {ACT_VIOLATION} v {WHERE} GROUP BY v."ACT_ID"
            """;

    private static final String OPEN =
            """
            SELECT v."ACT_ID", COUNT(*) AS "N" FROM {ACT_VIOLATION} v {WHERE} AND v."STATUS" <> 'VERIFIED'
            GROUP BY v."ACT_ID"
            """;

    private static final String SUPPLEMENTS =
            """
            SELECT a."ID", a."SUPPLEMENTS_ID" FROM {ACT} a {WHERE} ORDER BY a."ID"
            """;

    private final Sql sql;

    public ActFigures(Sql sql) {
        this.sql = sql;
    }

    /** How many violations each act has; an act without any is not among them. */
    public Map<ActId, Integer> violations(Collection<ActId> acts) {
        return counted(VIOLATIONS, acts);
    }

    /** How many violations of each act are not verified as eliminated; an act of which all are is not among them. */
    public Map<ActId, Integer> open(Collection<ActId> acts) {
        return counted(OPEN, acts);
    }

    private Map<ActId, Integer> counted(String statement, Collection<ActId> acts) {
        Filter filter = Filter.all()
                .among("v.\"ACT_ID\"", acts.stream().map(ActId::value).toList());
        return sql.list(statement, filter, row -> Map.entry(new ActId(row.id("ACT_ID")), row.number("N"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which acts supplement each, drafts too; an act that none supplements is not among them. */
    public Map<ActId, List<Long>> supplements(Collection<ActId> acts) {
        Filter filter = Filter.all()
                .among("a.\"SUPPLEMENTS_ID\"", acts.stream().map(ActId::value).toList());
        return sql
                .list(SUPPLEMENTS, filter, row -> Map.entry(new ActId(row.id("SUPPLEMENTS_ID")), row.id("ID")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
