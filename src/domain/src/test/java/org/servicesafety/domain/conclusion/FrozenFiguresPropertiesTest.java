package org.servicesafety.domain.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.incident.Outcome;

class FrozenFiguresPropertiesTest {

    record Later(String unit, LocalDate day, Outcome outcome, int people) {}

    @Provide
    Arbitrary<List<Later>> corrections() {
        return Combinators.combine(
                        Arbitraries.of("MU03", "MU03-B1", "MU03-HQ", "MU05-B1"),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.integers().between(1, 4))
                .as((unit, day, outcome, people) ->
                        new Later(unit, LocalDate.of(2026, 9, 1).plusDays(day), outcome, people))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 40)
    @Tag("clause-20")
    void figures_of_a_completed_analysis_never_change_whatever_is_entered_later(
            @ForAll("corrections") List<Later> later) {
        AnalysisSetting here = new AnalysisSetting();
        here.figures.strength("MU03-B1", "2025-10", "2026-10", 400).onDuty("MU03-B1", "2026-10-02", Outcome.INJURY, 2);
        Analysis completed = here.completed("2026-10");
        Figures frozen = here.read.report(here.officer, completed.id(), false).figures();
        int injured = 0;
        int dead = 0;
        for (Later one : later) {
            here.figures.onDuty(one.unit, one.day.toString(), one.outcome, one.people);
            boolean counts = one.unit.startsWith("MU03") && completed.period().contains(one.day);
            injured += counts && one.outcome == Outcome.INJURY ? one.people : 0;
            dead += counts && one.outcome == Outcome.DEATH ? one.people : 0;
        }
        here.on("2026-12-24");

        AnalysisReport report = here.read.report(here.officer, completed.id(), false);

        assertThat(report.figures()).isEqualTo(frozen);
        assertThat(report.changes().isEmpty()).isEqualTo(injured == 0 && dead == 0);
        assertThat(report.changes().stream()
                        .filter(change -> change.unit().equals(here.body) && change.field() == Change.Field.INJURIES)
                        .mapToDouble(change -> change.to() - change.from())
                        .sum())
                .isEqualTo(injured);
    }
}
