package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.obligation.SmallArmy.FIRST_UNIT;
import static org.servicesafety.domain.testing.EditionsInMemory.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.testing.EditionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.unit.UnitId;

/** What is completed stays as it was when a later edition of the rule book comes in force; what is not follows it. */
class CompletedUnderEditionsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final SmallArmy army = new SmallArmy();
    private final EditionsInMemory site = new EditionsInMemory();

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    private void later(String inForceFrom, String... values) {
        new AddEdition(site, on("2026-11-01")).add(SomeRights.ofAdministrator(), form("800", inForceFrom, values));
    }

    private void done(ObligationKind kind, Period period, String day) {
        army.fulfilments.add(new Fulfilment(FIRST_UNIT, kind, period, LocalDate.parse(day)));
    }

    /** Those of both military units below the command, as of a day. */
    private List<String> lines(String today, ObligationKind kind, String from, String to) {
        Form asked = new Form(
                Map.of("unit", "1", "subtree", "true", "kind", kind.name(), "from", from, "to", to, "limit", "1000"));
        return new ObligationsOf(army, army, army, army, List::of, site, on(today))
                .list(army, asked).items().stream()
                        .filter(tracked -> !tracked.obligation().body().equals(SmallArmy.COMMAND))
                        .map(tracked -> tracked.obligation().body().value() + " "
                                + tracked.obligation().due() + " " + tracked.state() + " " + tracked.doneOn())
                        .toList();
    }

    @Test
    @Tag("clause-5")
    void an_approved_plan_stays_timely_and_one_that_is_not_approved_follows_the_later_edition() {
        later("2026-12-01", "planBefore", "11-15");
        done(ObligationKind.PLAN, Period.year(2027), "2026-11-20");

        assertThat(lines("2026-12-05", ObligationKind.PLAN, "2026-10-01", "2026-12-31"))
                .containsExactly("3 2026-11-14 OVERDUE null", "2 2026-12-24 DONE 2026-11-20");
    }

    @Test
    @Tag("clause-5")
    void a_plan_approved_under_the_later_edition_is_measured_by_it() {
        later("2026-11-10", "planBefore", "11-15");
        done(ObligationKind.PLAN, Period.year(2027), "2026-11-20");

        assertThat(lines("2026-12-05", ObligationKind.PLAN, "2026-10-01", "2026-12-31"))
                .containsExactly("2 2026-11-14 DONE_LATE 2026-11-20", "3 2026-11-14 OVERDUE null");
    }

    @Test
    @Tag("clause-11.1")
    void an_exercise_done_stays_done_when_the_training_begins_later() {
        later("2026-11-25", "trainingPeriods.winterFrom", "12-15");
        Period winter = Period.training(
                PeriodKind.WINTER_TRAINING, 2026, Edition.order738().rules().trainingYear());
        done(ObligationKind.SEASONAL_EXERCISE, winter, "2026-11-20");

        assertThat(lines("2026-12-05", ObligationKind.SEASONAL_EXERCISE, "2026-10-01", "2026-12-31"))
                .containsExactly("2 2026-11-30 DONE 2026-11-20", "3 2026-12-14 COMING null");
    }

    @Test
    @Tag("clause-13")
    void coverage_reached_under_the_share_then_in_force_stays_reached() {
        later("2026-12-01", "quarterlyShare", "0.5");
        army.controls.put(new UnitId(21), LocalDate.of(2026, 11, 10)); // one of four: 25 %
        army.controls.put(new UnitId(31), LocalDate.of(2026, 12, 2)); // one of four, and 50 % are asked for by now

        assertThat(lines("2026-12-05", ObligationKind.COVERAGE, "2026-12-31", "2026-12-31"))
                .containsExactly("2 2026-12-31 DONE 2026-11-10", "3 2026-12-31 COMING null");
    }

    @Test
    @Tag("clause-13")
    void a_lower_share_is_enough_for_what_was_inspected_before() {
        later("2026-12-01", "quarterlyShare", "0.2");
        army.controls.put(new UnitId(21), LocalDate.of(2026, 11, 10));

        assertThat(lines("2026-12-05", ObligationKind.COVERAGE, "2026-12-31", "2026-12-31"))
                .contains("2 2026-12-31 DONE 2026-11-10");
    }

    @Test
    @Tag("clause-20")
    void analyses_of_periods_that_ended_before_are_due_as_before() {
        later("2027-01-01", "analysisDueDay", "12");
        done(ObligationKind.ANALYSIS, Period.quarter(2026, 4), "2027-01-11");

        assertThat(lines("2027-01-11", ObligationKind.ANALYSIS, "2027-01-01", "2027-02-28"))
                .filteredOn(line -> line.startsWith("2"))
                .containsExactlyInAnyOrder(
                        "2 2027-01-10 OVERDUE null", // December
                        "2 2027-01-10 DONE_LATE 2027-01-11", // the quarter
                        "2 2027-01-10 OVERDUE null", // the half-year
                        "2 2027-01-10 OVERDUE null", // the year
                        "2 2027-02-12 COMING null"); // January
    }
}
