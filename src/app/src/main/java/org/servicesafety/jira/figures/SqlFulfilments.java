package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicesafety.domain.obligation.Fulfilment;
import org.servicesafety.domain.obligation.Fulfilments;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.period.TrainingYear;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;

/** What proves that plans were approved, seasonal exercises done and analyses completed, by three statements whatever the number of bodies. */
public final class SqlFulfilments implements Fulfilments {

    private static final String PLANS =
            """
            SELECT p."BODY_ID", p."PLAN_YEAR", MIN(r."APPROVED_ON") AS "DONE_ON"
            FROM {PLAN} p JOIN {PLAN_REVISION} r ON r."PLAN_ID" = p."ID" {WHERE}
            GROUP BY p."BODY_ID", p."PLAN_YEAR"
            """;

    /** Exercises by the kind that the last approved revision with the item gives it. */
    private static final String EXERCISES =
            """
            SELECT p."BODY_ID", c."ITEM_KIND", o."DUE_ON", o."MARKED_ON"
            FROM {OCCURRENCE} o JOIN {PLAN} p ON p."ID" = o."PLAN_ID" JOIN {ITEM_CONTENT} c ON c."ITEM_ID" = o."ITEM_ID"
            {WHERE} AND c."REVISION" = (
                SELECT MAX(x."REVISION") FROM {ITEM_CONTENT} x JOIN {PLAN_REVISION} r
                    ON r."PLAN_ID" = x."PLAN_ID" AND r."REVISION" = x."REVISION"
                WHERE x."ITEM_ID" = o."ITEM_ID" AND r."PLAN_STATE" = 'APPROVED')
            """;

    /** A correction is no second analysis: the first edition counts. */
    private static final String ANALYSES =
            """
            SELECT a."BODY_ID", a."PERIOD_KIND", a."FIRST_DAY", a."LAST_DAY", MIN(a."COMPLETED_ON") AS "DONE_ON"
            FROM {ANALYSIS} a {WHERE} GROUP BY a."BODY_ID", a."PERIOD_KIND", a."FIRST_DAY", a."LAST_DAY"
            """;

    private final Sql sql;
    private final RuleBooks ruleBooks;

    public SqlFulfilments(Sql sql, RuleBooks ruleBooks) {
        this.sql = sql;
        this.ruleBooks = ruleBooks;
    }

    @Override
    public List<Fulfilment> of(Set<UnitId> bodies, LocalDate from, LocalDate to) {
        List<Long> ids = bodies.stream().map(UnitId::value).toList();
        return Stream.of(
                        plans(ids, from.getYear(), to.getYear()),
                        exercises(ids, from.getYear() - 1, to.getYear()),
                        analyses(ids, from, to))
                .flatMap(List::stream)
                .filter(done -> !done.period().lastDay().isBefore(from)
                        && !done.period().lastDay().isAfter(to))
                .toList();
    }

    private List<Fulfilment> plans(List<Long> bodies, int first, int last) {
        Filter filter = Filter.all()
                .among("p.\"BODY_ID\"", bodies)
                .and("p.\"PLAN_YEAR\" BETWEEN ? AND ?", first, last)
                .and("r.\"PLAN_STATE\" = 'APPROVED'");
        return sql.list(
                PLANS,
                filter,
                row -> new Fulfilment(
                        new UnitId(row.id("BODY_ID")),
                        ObligationKind.PLAN,
                        Period.year(row.number("PLAN_YEAR")),
                        row.day("DONE_ON")));
    }

    private List<Fulfilment> analyses(List<Long> bodies, LocalDate from, LocalDate to) {
        Filter filter = Filter.all()
                .among("a.\"BODY_ID\"", bodies)
                .and("a.\"LAST_DAY\" BETWEEN ? AND ?", from.toString(), to.toString())
                .and("a.\"COMPLETED_ON\" IS NOT NULL");
        return sql.list(
                ANALYSES,
                filter,
                row -> new Fulfilment(
                        new UnitId(row.id("BODY_ID")),
                        ObligationKind.ANALYSIS,
                        new Period(
                                PeriodKind.valueOf(row.text("PERIOD_KIND")), row.day("FIRST_DAY"), row.day("LAST_DAY")),
                        row.day("DONE_ON")));
    }

    private List<Fulfilment> exercises(List<Long> bodies, int first, int last) {
        Filter filter = Filter.all()
                .among("p.\"BODY_ID\"", bodies)
                .and("p.\"PLAN_YEAR\" BETWEEN ? AND ?", first, last)
                .and("c.\"ITEM_KIND\" IN ('WINTER_EXERCISE', 'SUMMER_EXERCISE')")
                .and("o.\"OCCURRENCE_STATE\" = 'CONFIRMED'");
        return sql.list(EXERCISES, filter, this::exercise);
    }

    private Fulfilment exercise(Row row) throws SQLException {
        PeriodKind kind = "WINTER_EXERCISE".equals(row.text("ITEM_KIND"))
                ? PeriodKind.WINTER_TRAINING
                : PeriodKind.SUMMER_TRAINING;
        return new Fulfilment(
                new UnitId(row.id("BODY_ID")),
                ObligationKind.SEASONAL_EXERCISE,
                preparedFor(kind, row.day("DUE_ON")),
                row.day("MARKED_ON"));
    }

    /** The period of training that begins next after the exercise was due. */
    private Period preparedFor(PeriodKind kind, LocalDate due) {
        TrainingYear years = ruleBooks.on(due).rules().trainingYear();
        Period thisYears = Period.training(kind, due.getYear(), years);
        return due.isBefore(thisYears.firstDay()) ? thisYears : thisYears.next();
    }
}
