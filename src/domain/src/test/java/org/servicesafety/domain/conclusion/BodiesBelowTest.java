package org.servicesafety.domain.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-20")
class BodiesBelowTest {

    private final AnalysisSetting here = new AnalysisSetting();

    @BeforeEach
    void setUp() {
        for (String code : List.of("RCA", "MU03", "MU05")) {
            here.setUpOn.put(here.units.id(code), LocalDate.of(2026, 1, 15));
        }
    }

    private BodiesBelow of(String unit, String period) {
        return here.below.of(
                org.servicesafety.domain.testing.SomeRights.ofAdministrator(),
                form("unit", here.units.id(unit).value(), "period", period));
    }

    private List<String> rows(BodiesBelow below) {
        return below.bodies().items().stream()
                .map(row -> here.units.find(row.body()).orElseThrow().code() + " " + row.state())
                .toList();
    }

    private void complete(String unit, String period) {
        here.officer.as(Role.SAFETY_OFFICER, here.units.id(unit));
        here.commander.as(Role.COMMANDER, here.units.id(unit));
        Analysis opened =
                here.open.open(here.officer, form("unitId", here.units.id(unit).value(), "period", period));
        here.change.change(here.officer, opened.id(), here.written(opened));
        here.complete.complete(here.commander, opened.id(), Form.EMPTY);
    }

    @Test
    void a_higher_body_sees_who_has_not_completed_first_and_who_was_late() {
        here.completed("2026-10");
        assertThat(rows(of("RCA", "2026-10"))).containsExactly("MU05 DUE", "MU03 DONE");
        here.on("2026-11-11");
        complete("MU05", "2026-10");

        BodiesBelow below = of("RCA", "2026-10");

        assertThat(rows(below)).containsExactly("MU03 DONE", "MU05 DONE_LATE");
        assertThat(below.completed()).isEqualTo(2);
        assertThat(below.late()).isEqualTo(1);
        assertThat(below.missing()).isZero();
        assertThat(below.due()).isEqualTo("2026-11-10");
    }

    @Test
    void only_those_of_whose_level_the_period_is_asked_are_listed_and_those_set_up() {
        assertThat(rows(of("AF", "2026-10"))).containsExactly("MU03 DUE", "MU05 DUE");
        assertThat(rows(of("AF", "2026-Q3"))).containsExactly("MU03 OVERDUE", "MU05 OVERDUE", "RCA OVERDUE");
        here.on("2026-10-01");
        assertThat(rows(of("LAND", "2026-Q3"))).containsExactly("MU03 COMING", "MU05 COMING", "RCA COMING");
        assertThat(rows(of("MU03", "2026-10"))).isEmpty();
    }

    @Test
    void totals_count_each_person_once() {
        here.figures
                .onDuty("MU03-B1", "2026-08-03", Outcome.INJURY, 3)
                .onDuty("MU05-B1", "2026-08-03", Outcome.INJURY, 2)
                .onDuty("RCA-HQ", "2026-08-03", Outcome.DEATH, 1)
                .onDuty("MU03-B1", "2025-08-03", Outcome.INJURY, 7)
                .strength("MU03-B1", "2026-07", "2026-09", 300)
                .strength("MU05-B1", "2026-07", "2026-09", 200);
        complete("MU03", "2026-Q3");
        complete("MU05", "2026-Q3");
        assertThat(of("LAND", "2026-Q3").totals()).isEqualTo(new Completion.Totals(0, 0, 5, 7, 500.0));
        complete("RCA", "2026-Q3");

        assertThat(of("LAND", "2026-Q3").totals()).isEqualTo(new Completion.Totals(1, 0, 5, 7, 500.0));
        assertThat(of("RCA", "2026-Q3").totals()).isEqualTo(new Completion.Totals(0, 0, 5, 7, 500.0));
    }

    @Test
    void a_correction_makes_nothing_late_and_its_figures_are_the_ones_that_count() {
        here.completed("2026-10");
        here.on("2026-11-20");
        here.figures.onDuty("MU03-B1", "2026-10-05", Outcome.INJURY, 1);
        Analysis second = here.opened("2026-10");
        assertThat(of("RCA", "2026-10").bodies().items()).anyMatch(BodiesBelow.Row::drafted);
        here.complete.complete(here.commander, second.id(), Form.EMPTY);

        BodiesBelow below = of("RCA", "2026-10");

        assertThat(rows(below)).containsExactly("MU05 OVERDUE", "MU03 DONE");
        assertThat(below.totals().injuries()).isEqualTo(1);
        assertThat(below.bodies().items().get(1).analysis().edition()).isEqualTo(2);
    }

    @Test
    void what_is_not_understood_or_not_seen_is_refused() {
        assertThat(invalid(() -> here.below.of(here.reader, form("limit", 0))))
                .containsExactlyInAnyOrder("unit required", "period required", "limit out-of-range");
        assertThat(invalid(() -> here.below.of(
                        here.reader, form("unit", here.units.id("MU03-HQ").value(), "period", "x"))))
                .containsExactlyInAnyOrder("unit not-a-body", "period not-a-period");
        assertThatThrownBy(() -> here.below.of(
                        here.reader, form("unit", here.units.id("RCA").value(), "period", "2026")))
                .isInstanceOf(NotVisible.class);
    }
}
