package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.analysis.Breakdown;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.Gaps;
import org.servicesafety.domain.analysis.Indicator;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.analysis.Reason;
import org.servicesafety.domain.analysis.UnitState;
import org.servicesafety.domain.conclusion.Analyses;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisContent;
import org.servicesafety.domain.conclusion.AnalysisEvent;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.AnalysisQuery;
import org.servicesafety.domain.conclusion.Completion;
import org.servicesafety.domain.conclusion.Corrections;
import org.servicesafety.domain.conclusion.Measure;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentEvent;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.obligation.Fulfilment;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.statistics.RateChange;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlCorrections;
import org.servicesafety.jira.figures.SqlFulfilments;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-20")
class AoAnalysesTest {

    private static final Instant AT = Instant.parse("2026-11-10T06:00:00.123Z");
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    private TestDatabase database;
    private Transaction transaction;
    private Analyses analyses;
    private Unit body;
    private Unit below;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        analyses = new AoAnalyses(database.ao(), database.sql());
        body = unit("RCA", null);
        below = unit("MU01", body);
    }

    private Analysis opened(Unit of, Period period, int edition) {
        return transaction.in(() -> analyses.add(of.id(), period, edition, null, AnalysisContent.EMPTY));
    }

    private Analysis completed(Unit of, Period period, int edition, String on) {
        Analysis draft = opened(of, period, edition);
        Completion completion = new Completion(
                "key-commander",
                LocalDate.parse(on),
                AT,
                LocalDate.of(2026, 11, 10),
                new Figures.MadeBy("738", LocalDate.of(2020, 12, 25)),
                new Completion.Totals(1, 0, 17, 20, 4812.5));
        return transaction.in(() -> analyses.complete(
                new Analysis(draft.id(), draft.version(), of.id(), period, edition, null, draft.content(), completion),
                figures(of.id())));
    }

    @Test
    void an_analysis_is_read_as_it_was_written() {
        AnalysisContent content = new AnalysisContent(
                "=1+1; „вывод“",
                List.of(
                        new Measure(1, "Check", new Official("key-a", "chief"), LocalDate.of(2027, 1, 31), "MU01-7"),
                        new Measure(3, "Train", Official.NOBODY, null, null)));
        Analysis opened = opened(body, OCTOBER, 1);

        Analysis changed = transaction.in(() -> analyses.change(
                new Analysis(opened.id(), opened.version(), body.id(), OCTOBER, 1, null, content, null)));

        assertThat(opened.version()).isEqualTo(1);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.content()).isEqualTo(content);
        assertThat(analyses.find(opened.id())).contains(changed);
        assertThat(transaction.in(() -> analyses.findToChange(opened.id()))).contains(changed);
        assertThat(analyses.find(new AnalysisId(99_999_999_999L))).isEmpty();
    }

    @Test
    void a_body_has_one_edition_of_a_number() {
        opened(body, OCTOBER, 1);
        assertThatThrownBy(() -> opened(body, OCTOBER, 1)).isInstanceOf(RuntimeException.class);
        assertThat(opened(below, OCTOBER, 1).edition()).isEqualTo(1);
        assertThat(opened(body, OCTOBER, 2).edition()).isEqualTo(2);
    }

    @Test
    void frozen_figures_are_read_exactly_as_they_were() {
        Analysis completed = completed(body, OCTOBER, 1, "2026-11-10");

        assertThat(analyses.find(completed.id())).contains(completed);
        assertThat(completed.completion().totals().strength()).isEqualTo(4812.5);
        assertThat(analyses.figuresOf(completed.id())).isEqualTo(figures(body.id()));
    }

    @Test
    void five_thousand_units_can_be_frozen() {
        Figures few = figures(body.id());
        Figures many = new Figures(
                few.ruleBook(),
                few.rates(),
                few.breakdown(),
                few.deathsPerThousand(),
                few.injuriesPerThousand(),
                IntStream.range(0, 5000)
                        .mapToObj(number -> unitFigures(new UnitId(number)))
                        .toList());
        assertThat(FrozenText.figures(FrozenText.of(many))).isEqualTo(many);
    }

    /** As the first format has it; a text like this lies in databases for ever. */
    @Test
    void figures_of_the_first_format_are_understood() {
        String text =
                """
                {"format":1,"figures":{"ruleBook":{"name":"738","inForceFrom":"2020-12-25"},"rates":{"unit":5,
                "today":"2026-11-10","now":{"period":{"kind":"MONTH","firstDay":"2026-10-01","lastDay":"2026-10-31"},
                "strength":500.25,"gaps":{"missing":[7],"partly":[]}},"before":{"period":{"kind":"MONTH",
                "firstDay":"2025-10-01","lastDay":"2025-10-31"},"gaps":{"missing":[],"partly":[]}},
                "deaths":{"count":0,"previousCount":0,"offDuty":1,"previousOffDuty":0,"rate":{"count":0,"strength":500.25},
                "previousRate":{"count":0},"change":{"verdict":"NO_EVIDENCE"}},
                "injuries":{"count":3,"previousCount":2,"offDuty":0,"previousOffDuty":0,"rate":{"count":3,"strength":500.25},
                "previousRate":{"count":2},"change":{"ratio":1.5,"pValue":0.25,"verdict":"RISE"}},
                "comparedWith":[9],"provisional":["2026-10"],
                "warnings":[{"field":"strength","code":"strength-small","args":["500"]}]},
                "breakdown":{"kinds":[],"months":[{"month":"2026-10","deaths":0,"previousDeaths":0,"injuries":3,
                "previousInjuries":2}],"causes":[{"code":"COLD","people":3,"deaths":0,"previousPeople":2}],"activities":[],
                "deficiencies":[{"found":1,"previousFound":0,"repeated":0,"mostOften":7,"inMostOften":1}],
                "areas":[{"area":"CAUSES","found":1,"previousFound":0}],
                "units":[{"unit":7,"found":1,"previousFound":0,"repeated":0}]},"injuriesPerThousand":5.5,
                "units":[{"unit":7,"inPlot":true,"deaths":{"count":0,"rate":{"count":0}},
                "injuries":{"count":3,"rate":{"count":3,"strength":500.25},"middle":5.5},
                "reasons":[{"code":"RISE","indicator":"INJURIES","number":3}]}]}}
                """;

        Figures figures = FrozenText.figures(text);

        assertThat(figures.today()).isEqualTo("2026-11-10");
        assertThat(figures.ruleBook().inForceFrom()).isEqualTo("2020-12-25");
        assertThat(figures.rates().now().strength()).isEqualTo(500.25);
        assertThat(figures.rates().now().gaps().missing()).containsExactly(new UnitId(7));
        assertThat(figures.rates().before().strength()).isNull();
        assertThat(figures.rates().injuries().change().pValue()).isEqualTo(0.25);
        assertThat(figures.rates().warnings()).containsExactly(Fault.on("strength", "strength-small", 500));
        assertThat(figures.breakdown().violations()).isEqualTo(1);
        assertThat(figures.units().get(0).injuries().rate().count()).isEqualTo(3);
        assertThat(figures.units().get(0).reasons())
                .containsExactly(new Reason(Reason.Code.RISE, Indicator.INJURIES, 3));
        assertThat(FrozenText.figures(FrozenText.of(figures))).isEqualTo(figures);
        assertThatThrownBy(() -> FrozenText.figures(text.replace("\"format\":1", "\"format\":2")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_latest_period_comes_first_and_the_filters_hold() {
        Analysis first = completed(body, OCTOBER, 1, "2026-11-10");
        Analysis second = opened(body, OCTOBER, 2);
        Analysis other = opened(below, Period.year(2025), 1);

        assertThat(analyses.find(new AnalysisQuery(Set.of(body.id(), below.id()), null), Paging.FIRST)
                        .items())
                .extracting(Analysis::id)
                .containsExactly(second.id(), first.id(), other.id());
        assertThat(analyses.find(new AnalysisQuery(Set.of(body.id(), below.id()), OCTOBER), new Paging(1, 1))
                        .items())
                .extracting(Analysis::id)
                .containsExactly(first.id());
        assertThat(analyses.find(new AnalysisQuery(Set.of(), null), Paging.FIRST)
                        .total())
                .isZero();
        assertThat(analyses.of(List.of(body.id(), below.id()), OCTOBER))
                .extracting(Analysis::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(analyses.of(List.of(), OCTOBER)).isEmpty();
    }

    @Test
    void the_first_completed_edition_proves_that_the_analysis_was_done() {
        completed(below, OCTOBER, 1, "2026-11-10");
        completed(below, OCTOBER, 2, "2026-11-20");
        opened(body, OCTOBER, 1);

        List<Fulfilment> done = new SqlFulfilments(database.sql(), RuleBooks.builtIn())
                .of(Set.of(body.id(), below.id()), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

        assertThat(done)
                .containsExactly(
                        new Fulfilment(below.id(), ObligationKind.ANALYSIS, OCTOBER, LocalDate.of(2026, 11, 10)));
        assertThat(new SqlFulfilments(database.sql(), RuleBooks.builtIn())
                        .of(Set.of(below.id()), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void the_last_correction_is_told_of_incidents_that_belong_or_belonged_to_the_periods() {
        AoIncidentHistory history = new AoIncidentHistory(database.ao());
        event(history, 1, below, "2026-10-05", "2026-11-09T00:00:00Z");
        event(history, 1, below, "2026-12-05", "2026-11-12T00:00:00Z");
        event(history, 2, body, "2025-10-05", "2026-11-13T00:00:00Z");
        event(history, 3, body, "2026-09-30", "2026-11-14T00:00:00Z");
        List<Period> periods = List.of(OCTOBER, OCTOBER.sameOfLastYear());

        assertThat(new SqlCorrections(database.sql()).since(AT, body.path(), periods))
                .containsExactlyInAnyOrder(
                        new Corrections.Last(below.path(), Instant.parse("2026-11-12T00:00:00Z")),
                        new Corrections.Last(body.path(), Instant.parse("2026-11-13T00:00:00Z")));
        assertThat(new SqlCorrections(database.sql()).since(AT, below.path(), periods))
                .hasSize(1);
        assertThat(new SqlCorrections(database.sql())
                        .since(Instant.parse("2026-11-14T00:00:00Z"), body.path(), periods))
                .isEmpty();
    }

    @Test
    void what_happened_is_read_in_order() {
        AoAnalysisHistory history = new AoAnalysisHistory(database.ao());
        AnalysisId id = opened(body, OCTOBER, 1).id();
        AnalysisEvent drafted = new AnalysisEvent(id, AnalysisEvent.Kind.DRAFTED, "key-a", AT, "");
        AnalysisEvent completed =
                new AnalysisEvent(id, AnalysisEvent.Kind.COMPLETED, "key-b", AT.plusSeconds(1), "2026-11-10");
        transaction.in(() -> {
            history.add(drafted);
            history.add(completed);
            return true;
        });
        assertThat(history.of(id)).containsExactly(drafted, completed);
    }

    private void event(AoIncidentHistory history, long incident, Unit unit, String date, String at) {
        IncidentContent content = new IncidentContent(
                unit.id(), LocalDate.parse(date), Outcome.DEATH, null, 1, true, "COLD", "GUARD", null, List.of());
        transaction.in(() -> {
            history.add(List.of(new IncidentEvent(
                    new IncidentId(incident), IncidentEvent.Kind.CORRECTED, "key", Instant.parse(at), "why", content)));
            return true;
        });
    }

    private static Figures figures(UnitId unit) {
        Rate now = new Rate(17, 4812.3333333333);
        Rate before = new Rate(20, null);
        Rates.Measured measured = new Rates.Measured(17, 20, 2, 0, now, before, RateChange.between(before, now));
        Period half = Period.halfYear(2026, 1);
        Rates rates = new Rates(
                unit,
                LocalDate.of(2026, 7, 8),
                new Rates.Side(half, 4812.3333333333, new Gaps(List.of(new UnitId(3)), List.of())),
                new Rates.Side(half.sameOfLastYear(), null, new Gaps(List.of(), List.of(new UnitId(4)))),
                measured,
                measured,
                List.of(new UnitId(8)),
                List.of(YearMonth.of(2026, 6)),
                List.of(Fault.on("strength", "strength-small", 500)));
        Breakdown breakdown = new Breakdown(
                List.of(new Breakdown.Kind(InjuryKind.WOUND, measured)),
                List.of(new Breakdown.Month(YearMonth.of(2026, 1), 1, 2, 3, 4)),
                List.of(new Breakdown.Coded("COLD", 3, 1, 2)),
                List.of(),
                List.of(new Breakdown.Deficiency(null, 3, 2, 1, new UnitId(3), 2)),
                List.of(new Breakdown.Area(ControlArea.CAUSES, 1, 2), new Breakdown.Area(null, 1, 2)),
                List.of(new Breakdown.InUnit(new UnitId(3), 3, 2, 1)));
        return new Figures(
                new Figures.MadeBy("738", LocalDate.of(2020, 12, 25)),
                rates,
                breakdown,
                null,
                3.5326452,
                List.of(unitFigures(new UnitId(3))));
    }

    private static Figures.UnitFigures unitFigures(UnitId unit) {
        return new Figures.UnitFigures(
                unit,
                true,
                new UnitState.Point(0, new Rate(0, 1364.0), null),
                new UnitState.Point(14, new Rate(14, 1364.0), 3.5326452),
                List.of(
                        new Reason(Reason.Code.ABOVE_998, Indicator.INJURIES, 14),
                        new Reason(Reason.Code.VIOLATIONS, null, 5)));
    }

    private Unit unit(String code, Unit parent) {
        Units units = new AoUnits(database.ao(), new Once(), new AoSettings(database.ao()));
        UnitContent content = new UnitContent(
                code,
                UnitName.of(null, code, null),
                UnitType.body(UnitLevel.MILITARY_UNIT),
                parent == null ? null : parent.id(),
                null,
                Existence.from(LocalDate.of(2015, 1, 1)),
                null);
        return transaction.in(() -> units.add(content, parent == null ? null : parent.place()));
    }

    @Test
    void a_period_of_training_keeps_its_days() {
        Period winter = new Period(PeriodKind.WINTER_TRAINING, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 5, 31));
        assertThat(analyses.find(opened(body, winter, 1).id()).orElseThrow().period())
                .isEqualTo(winter);
    }
}
