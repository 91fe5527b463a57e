package org.servicesafety.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.FiguresInMemory;
import org.servicesafety.domain.testing.InspectionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class BreakdownTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final FiguresInMemory figures = new FiguresInMemory(units);
    private final FiguresOf gather = new FiguresOf(
            units,
            figures,
            figures,
            new RatesOf(units, figures, RuleBooks.builtIn(), CLOCK),
            new UnfavourableOf(
                    units,
                    figures,
                    (place, today) -> Map.of(),
                    new MissedCoverage(new ObligationsOf(
                            units,
                            new InspectionsInMemory(units, new ActsInMemory(units)),
                            bodies -> Map.of(),
                            (bodies, from, to) -> List.of(),
                            List::of,
                            RuleBooks.builtIn(),
                            CLOCK)),
                    RuleBooks.builtIn(),
                    CLOCK),
            RuleBooks.builtIn(),
            CLOCK);

    private Figures of(String unit, Period period) {
        return gather.of(SomeRights.ofAdministrator(), units.coded(unit), period);
    }

    private Breakdown quarter(String unit) {
        return of(unit, Period.quarter(2026, 3)).breakdown();
    }

    @Test
    void causes_and_activities_are_counted_in_people_on_duty_with_last_years_beside() {
        figures.caused("MU05-B1", "2026-07-01", Outcome.INJURY, InjuryKind.WOUND, "VEHICLE", "MOVEMENT", 2)
                .caused("MU05-VEH", "2026-08-01", Outcome.DEATH, InjuryKind.WOUND, "VEHICLE", "RANGE", 1)
                .caused("MU05-B1", "2026-09-30", Outcome.INJURY, InjuryKind.WOUND, "COLD", "RANGE", 1)
                .caused("MU05-B1", "2025-07-01", Outcome.INJURY, InjuryKind.WOUND, "COLD", "RANGE", 5)
                .caused("MU05-B1", "2025-07-01", Outcome.INJURY, InjuryKind.WOUND, "HEAT", "RANGE", 1)
                .caused("MU03-B1", "2026-07-01", Outcome.INJURY, InjuryKind.WOUND, "FIRE", "RANGE", 9)
                .offDuty("MU05-B1", "2026-07-01", Outcome.INJURY, 4);

        assertThat(quarter("MU05").causes())
                .containsExactly(
                        new Breakdown.Coded("VEHICLE", 3, 1, 0),
                        new Breakdown.Coded("COLD", 1, 0, 5),
                        new Breakdown.Coded("HEAT", 0, 0, 1));
        assertThat(quarter("MU05").activities())
                .containsExactly(new Breakdown.Coded("RANGE", 2, 1, 6), new Breakdown.Coded("MOVEMENT", 2, 0, 0));
    }

    @Test
    void months_stand_beside_those_of_last_year_and_add_up() {
        figures.onDuty("MU05-B1", "2026-07-31", Outcome.INJURY, 2)
                .onDuty("MU05-B1", "2026-09-01", Outcome.DEATH, 1)
                .onDuty("MU05-B1", "2025-08-01", Outcome.INJURY, 3);

        Figures found = of("MU05", Period.quarter(2026, 3));

        assertThat(found.breakdown().months())
                .extracting(month -> month.month() + " " + month.deaths() + month.previousDeaths() + month.injuries()
                        + month.previousInjuries())
                .containsExactly("2026-07 0020", "2026-08 0003", "2026-09 1000");
        assertThat(found.rates().injuries().count()).isEqualTo(2);
    }

    @Test
    void kinds_of_injuries_add_up_and_their_coefficients_are_of_units_with_known_strength() {
        figures.strength("MU05-B1", "2026-07", "2026-09", 500)
                .caused("MU05-B1", "2026-07-01", Outcome.INJURY, InjuryKind.WOUND, "A", "A", 2)
                .caused("MU05-VEH", "2026-07-01", Outcome.INJURY, InjuryKind.WOUND, "A", "A", 4)
                .caused("MU05-B1", "2026-07-01", Outcome.INJURY, InjuryKind.CONTUSION, "A", "A", 1);

        List<Breakdown.Kind> kinds = quarter("MU05").kinds();

        assertThat(kinds)
                .extracting(kind -> kind.kind() + " " + kind.measured().count() + " "
                        + kind.measured().rate().perThousand())
                .containsExactly("WOUND 6 4.0", "INJURY 0 0.0", "CONTUSION 1 2.0");
        assertThat(kinds).allMatch(kind -> kind.measured().tooFew());
    }

    @Test
    void violations_are_counted_by_kind_area_and_unit_with_where_they_were_found_most() {
        figures.violation("MU05-VEH", "2026-07-10", "FIRE", false)
                .violation("MU05-ART", "2026-08-10", "FIRE", true)
                .violation("MU05-ART", "2026-08-11", "FIRE", false)
                .violation("MU05-ART", "2025-08-11", "ELECTRIC", false)
                .violation("MU05-ART", "2026-08-11", null, false)
                .violation("MU05-ART", "2026-06-30", "FIRE", false);

        Breakdown found = quarter("MU05");

        assertThat(found.deficiencies())
                .containsExactly(
                        new Breakdown.Deficiency("FIRE", 3, 0, 1, units.id("MU05-ART"), 2),
                        new Breakdown.Deficiency(null, 1, 0, 0, units.id("MU05-ART"), 1),
                        new Breakdown.Deficiency("ELECTRIC", 0, 1, 0, null, 0));
        assertThat(found.areas()).containsExactly(new Breakdown.Area(ControlArea.STATE_OF_WORK, 4, 1));
        assertThat(found.units())
                .containsExactly(
                        new Breakdown.InUnit(units.id("MU05-ART"), 3, 1, 1),
                        new Breakdown.InUnit(units.id("MU05-VEH"), 1, 0, 0));
        assertThat(found.violations()).isEqualTo(4);
        assertThat(found.previousViolations()).isEqualTo(1);
    }

    @Test
    void last_years_causes_are_those_of_what_a_unit_succeeded_too() {
        figures.caused("MU05-ENG", "2025-07-01", Outcome.INJURY, InjuryKind.WOUND, "FALL", "WORK", 1)
                .violation("MU05-ENG", "2025-07-01", "FIRE", false);

        assertThat(quarter("MU05-SAP").causes()).containsExactly(new Breakdown.Coded("FALL", 0, 0, 1));
        assertThat(quarter("MU05-SAP").previousViolations()).isEqualTo(1);
    }

    @Test
    void points_of_the_plot_never_hold_one_another() {
        assertThat(plotted("RCA")).containsExactlyInAnyOrder("MU03", "MU05");
        assertThat(plotted("LAND")).containsExactlyInAnyOrder("MU03", "MU05", "MU07");
        assertThat(plotted("MU03")).contains("MU03-HQ", "MU03-B1").doesNotContain("MU03");
        assertThat(of("MU03-HQ", Period.quarter(2026, 3)).units()).isEmpty();
    }

    private List<String> plotted(String unit) {
        return of(unit, Period.quarter(2026, 3)).units().stream()
                .filter(Figures.UnitFigures::inPlot)
                .map(one -> units.find(one.unit()).orElseThrow().code())
                .toList();
    }
}
