package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.BodyProgress;
import org.servicesafety.domain.plan.BodyProgress.Month;
import org.servicesafety.domain.plan.PlanState;
import org.servicesafety.domain.plan.Progress;
import org.servicesafety.domain.unit.UnitId;

/** Progress of plans by two statements, whatever the number of bodies and items: the counts by month, the states of two years' plans. */
public final class SqlProgress implements Progress {

    /** The month of a day is its sixth and seventh character. */
    private static final String COUNTS =
            """
            SELECT p."BODY_ID", SUBSTR(o."DUE_ON", 6, 2) AS "DUE_MONTH", COUNT(*) AS "TOTAL",
                SUM(CASE WHEN o."DUE_ON" <= ? THEN 1 ELSE 0 END) AS "DUE",
                SUM(CASE WHEN o."OCCURRENCE_STATE" = 'CONFIRMED' THEN 1 ELSE 0 END) AS "CONFIRMED",
                SUM(CASE WHEN o."OCCURRENCE_STATE" = 'DONE' THEN 1 ELSE 0 END) AS "AWAITING",
                SUM(CASE WHEN o."OCCURRENCE_STATE" = 'TO_DO' AND o."DUE_ON" < ? THEN 1 ELSE 0 END) AS "OVERDUE",
                SUM(CASE WHEN o."OCCURRENCE_STATE" = 'CONFIRMED' AND o."DUE_ON" <= ? THEN 1 ELSE 0 END) AS "DUE_CONFIRMED",
                SUM(CASE WHEN o."OCCURRENCE_STATE" = 'DONE' AND o."DUE_ON" <= ? THEN 1 ELSE 0 END) AS "DUE_AWAITING",
                MIN(CASE WHEN o."OCCURRENCE_STATE" = 'TO_DO' AND o."DUE_ON" >= ? THEN o."DUE_ON" END) AS "NEXT_DUE"
            FROM {OCCURRENCE} o JOIN {PLAN} p ON p."ID" = o."PLAN_ID" {WHERE}
            GROUP BY p."BODY_ID", SUBSTR(o."DUE_ON", 6, 2)
            """;

    private static final String STATES =
            """
            SELECT p."BODY_ID", p."PLAN_YEAR", r."PLAN_STATE"
            FROM {PLAN} p JOIN {PLAN_REVISION} r ON r."PLAN_ID" = p."ID"
            {WHERE} AND r."REVISION" = (SELECT MAX(l."REVISION") FROM {PLAN_REVISION} l WHERE l."PLAN_ID" = p."ID")
            """;

    private final Sql sql;

    public SqlProgress(Sql sql) {
        this.sql = sql;
    }

    private record OfMonth(UnitId body, Month counts, @Nullable LocalDate nextDue) {

        static OfMonth read(Row row) throws SQLException {
            Month counts = new Month(
                    Integer.parseInt(row.text("DUE_MONTH")),
                    row.number("TOTAL"),
                    row.number("DUE"),
                    row.number("CONFIRMED"),
                    row.number("AWAITING"),
                    row.number("OVERDUE"),
                    row.number("DUE_CONFIRMED"),
                    row.number("DUE_AWAITING"));
            return new OfMonth(new UnitId(row.id("BODY_ID")), counts, row.dayOrNull("NEXT_DUE"));
        }
    }

    private record Planned(UnitId body, int year) {}

    @Override
    public List<BodyProgress> of(Collection<UnitId> bodies, int year, LocalDate today) {
        Map<UnitId, List<OfMonth>> months = counts(bodies, year, today.toString());
        Map<Planned, PlanState> states = states(bodies, year);
        return bodies.stream()
                .map(body -> progress(
                        body,
                        months.getOrDefault(body, List.of()),
                        states.get(new Planned(body, year)),
                        states.get(new Planned(body, year + 1))))
                .toList();
    }

    private Map<UnitId, List<OfMonth>> counts(Collection<UnitId> bodies, int year, String today) {
        Filter filter = ofBodies(bodies).and("p.\"PLAN_YEAR\" = ?", year);
        return sql.listAfter(COUNTS, List.of(today, today, today, today, today), filter, OfMonth::read).stream()
                .collect(Collectors.groupingBy(OfMonth::body));
    }

    private Map<Planned, PlanState> states(Collection<UnitId> bodies, int year) {
        Filter filter = ofBodies(bodies).and("p.\"PLAN_YEAR\" IN (?, ?)", year, year + 1);
        Map<Planned, PlanState> states = new HashMap<>();
        sql.list(
                        STATES,
                        filter,
                        row -> Map.entry(
                                new Planned(new UnitId(row.id("BODY_ID")), row.number("PLAN_YEAR")),
                                PlanState.valueOf(row.text("PLAN_STATE"))))
                .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
        return states;
    }

    private static Filter ofBodies(Collection<UnitId> bodies) {
        return Filter.all()
                .among("p.\"BODY_ID\"", bodies.stream().map(UnitId::value).toList());
    }

    private static BodyProgress progress(
            UnitId body, List<OfMonth> months, @Nullable PlanState state, @Nullable PlanState nextState) {
        List<Month> counts = months.stream()
                .map(OfMonth::counts)
                .sorted(Comparator.comparingInt(Month::month))
                .toList();
        LocalDate nextDue = months.stream()
                .map(OfMonth::nextDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new BodyProgress(
                body,
                counts.stream().mapToInt(Month::total).sum(),
                counts.stream().mapToInt(Month::due).sum(),
                counts.stream().mapToInt(Month::confirmed).sum(),
                counts.stream().mapToInt(Month::awaiting).sum(),
                counts.stream().mapToInt(Month::overdue).sum(),
                counts.stream().mapToInt(Month::dueConfirmed).sum(),
                counts.stream().mapToInt(Month::dueAwaiting).sum(),
                nextDue,
                state,
                nextState,
                counts);
    }
}
