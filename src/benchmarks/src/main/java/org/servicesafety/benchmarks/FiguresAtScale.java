package org.servicesafety.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.analysis.MissedCoverage;
import org.servicesafety.domain.analysis.RatesOf;
import org.servicesafety.domain.analysis.SafetyFigures;
import org.servicesafety.domain.analysis.UnfavourableOf;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.ActRow;
import org.servicesafety.jira.ao.ActViolationRow;
import org.servicesafety.jira.ao.IncidentRow;
import org.servicesafety.jira.ao.StrengthRow;
import org.servicesafety.jira.ao.UnitRow;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlInspections;
import org.servicesafety.jira.figures.SqlSafetyFigures;
import org.servicesafety.jira.figures.SqlWeighingViolations;

/**
 * Indicators and unfavourable units of the whole forces: 5,000 units, 10 years, 1,000,000 incidents, 600,000 strengths of a month. Measures the
 * app's own use cases against hand-written SQL in the same run, and what becomes of them when the years not asked about grow tenfold.
 */
public final class FiguresAtScale {

    private static final int WARM_UP = 4;
    private static final int RUNS = 15;
    private static final int YEAR = 2026;
    private static final Form QUESTION = Form.EMPTY.with("unit", 1).with("period", "2026-H1");

    private final PrintStream out;
    private final Database database;
    private final Plans plans = new Plans();
    private final RatesOf rates;
    private final UnfavourableOf unfavourable;

    private FiguresAtScale(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
        Sql sql = database.sql(plans);
        Clock clock = Clock.fixed(Instant.parse(YEAR + "-11-23T06:00:00Z"), ZoneOffset.UTC);
        Units units = new KnownUnits();
        SafetyFigures figures = new SqlSafetyFigures(sql);
        RuleBooks ruleBooks = RuleBooks.builtIn();
        // no body is set up, so that coverage, which is measured elsewhere, is asked of none
        ObligationsOf obligations = new ObligationsOf(
                units,
                new SqlInspections(sql),
                bodies -> Map.of(),
                (bodies, from, to) -> List.of(),
                List::of,
                ruleBooks,
                clock);
        this.rates = new RatesOf(units, figures, ruleBooks, clock);
        this.unfavourable = new UnfavourableOf(
                units, figures, new SqlWeighingViolations(sql), new MissedCoverage(obligations), ruleBooks, clock);
    }

    /** Runs all; the report and the plans go to the file named. */
    public static void main(String[] arguments) throws Exception {
        try (Database database = new Database();
                PrintStream out = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            database.make(
                    List.of(UnitRow.class, StrengthRow.class, IncidentRow.class, ActRow.class, ActViolationRow.class));
            new FiguresAtScale(database, out).measure(new Forces(database));
        }
    }

    private void measure(Forces forces) throws Exception {
        tell("units");
        forces.makeUnits();
        // a tenth of the eight years that are not asked about, then all of them: the years of the period and of last
        // year stay
        tell("a tenth of the other years");
        forces.makeIncidents(YEAR - 9, YEAR - 2, 10_000);
        forces.makeIncidents(YEAR - 1, YEAR, 100_000);
        forces.makeStrength(YEAR - 1, YEAR);
        forces.settle();
        tell("measuring");
        List<Long> few = medians(this::askRates, this::askUnfavourable);
        tell("the rest of the other years");
        forces.makeIncidents(YEAR - 9, YEAR - 2, 90_000);
        forces.makeStrength(YEAR - 9, YEAR - 2);
        forces.settle();
        out.printf(
                "rows: %s%n",
                database.read(
                        "SELECT (SELECT COUNT(*) FROM {UNIT}), (SELECT COUNT(*) FROM {INCIDENT}), (SELECT COUNT(*) FROM {STRENGTH})"));
        out.printf("app: %s%nhand: %s%n", summary(), database.read(HandSql.RATES));
        tell("measuring");
        List<Long> many = medians(
                this::askRates,
                () -> database.read(HandSql.RATES),
                this::askUnfavourable,
                () -> database.read(HandSql.UNFAVOURABLE));
        out.println();
        out.println("| question | a tenth of the other years | all of them | growth | SQL by hand | ratio |");
        out.println("|---|---|---|---|---|---|");
        row("rates of the whole forces", few.get(0), many.get(0), many.get(1));
        row("unfavourable units of the whole forces", few.get(1), many.get(2), many.get(3));
        tellPlans();
    }

    private static void tell(String step) {
        System.err.printf("%tT %s%n", System.currentTimeMillis(), step);
    }

    private void row(String question, long few, long many, long hand) {
        out.printf(
                "| %s | %.1f ms | %.1f ms | %.2f | %.1f ms | %.2f |%n",
                question, few / 1e6, many / 1e6, (double) many / few, hand / 1e6, (double) many / hand);
    }

    private String summary() {
        var found = rates.of(new Everybody(), QUESTION);
        return found.deaths().count() + " " + found.deaths().previousCount() + " "
                + found.injuries().count() + " "
                + found.injuries().previousCount() + " strength " + found.now().strength() + " "
                + found.before().strength();
    }

    private Object askRates() {
        return rates.of(new Everybody(), QUESTION);
    }

    private Object askUnfavourable() {
        return unfavourable.of(new Everybody(), QUESTION);
    }

    private void tellPlans() {
        plans.keep(true);
        Object[] asked = {askRates(), askUnfavourable()};
        plans.keep(false);
        out.printf("%n%d questions, %d statements%n", asked.length, plans.kept().size());
        plans.kept().forEach((statement, plan) -> out.printf("%n```%n%s%n%s```%n", statement.strip(), plan));
    }

    /** For each work the nanoseconds of the middle one of many runs, after some that do not count; by turns, so that a busy machine slows all. */
    private static List<Long> medians(Callable<?>... works) throws Exception {
        long[][] times = new long[works.length][RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (int work = 0; work < works.length; work++) {
                long begun = System.nanoTime();
                works[work].call();
                times[work][Math.max(run, 0)] = System.nanoTime() - begun;
            }
        }
        return Stream.of(times)
                .map(one ->
                        LongStream.of(one).sorted().skip(RUNS / 2).findFirst().orElseThrow())
                .toList();
    }

    /** Sees all. */
    private static final class Everybody implements Rights {

        @Override
        public boolean administrator() {
            return true;
        }

        @Override
        public boolean administers(UnitId body) {
            return true;
        }

        @Override
        public boolean sees(UnitId body) {
            return true;
        }

        @Override
        public boolean has(Role role, UnitId body) {
            return true;
        }

        @Override
        public Person me() {
            return new Person("somebody", "somebody", "Somebody");
        }
    }
}
