package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.servicesafety.domain.obligation.SmallArmy.COMMAND;
import static org.servicesafety.domain.obligation.SmallArmy.FIRST_UNIT;
import static org.servicesafety.domain.obligation.SmallArmy.SECOND_UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;

class ObligationsOfTest {

    /** Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SmallArmy army = new SmallArmy();
    private LocalDate today = TODAY;

    private Page<TrackedObligation> list(Map<String, String> form) {
        ZoneId zone = ZoneId.of("Asia/Almaty");
        Clock clock = Clock.fixed(today.atTime(3, 0).atZone(zone).toInstant(), zone);
        return new ObligationsOf(army, army, army, army, List::of, RuleBooks.builtIn(), clock)
                .list(army, new Form(form));
    }

    private List<String> lines(Map<String, String> form) {
        return list(form).items().stream().map(ObligationsOfTest::line).toList();
    }

    private static String line(TrackedObligation tracked) {
        Obligation obligation = tracked.obligation();
        return String.join(
                " ",
                String.valueOf(obligation.body().value()),
                obligation.kind().name(),
                obligation.period().toString(),
                tracked.state().name(),
                String.valueOf(tracked.doneOn()));
    }

    private Faults faultsOf(Map<String, String> form) {
        return catchThrowableOfType(Invalid.class, () -> list(form)).faults();
    }

    private void done(UnitId body, ObligationKind kind, Period period, String day) {
        army.fulfilments.add(new Fulfilment(body, kind, period, LocalDate.parse(day)));
    }

    private static Map<String, String> asking(String... fields) {
        return switch (fields.length) {
            case 2 -> Map.of(fields[0], fields[1]);
            case 4 -> Map.of(fields[0], fields[1], fields[2], fields[3]);
            case 6 -> Map.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
            default -> Map.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7]);
        };
    }

    @Nested
    class States {

        @Test
        @Tag("clause-5")
        void of_a_plan_follow_its_approval() {
            Map<String, String> plan = asking("unit", "2", "kind", "PLAN");

            assertThat(lines(plan)).containsExactly("2 PLAN 2027 COMING null");
            today = LocalDate.of(2026, 12, 24);
            assertThat(lines(plan)).containsExactly("2 PLAN 2027 DUE null");
            today = LocalDate.of(2026, 12, 25);
            assertThat(lines(plan)).containsExactly("2 PLAN 2027 OVERDUE null");
            done(FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-12-25");
            assertThat(lines(plan)).containsExactly("2 PLAN 2027 DONE_LATE 2026-12-25");
            done(FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-12-24");
            assertThat(lines(plan)).containsExactly("2 PLAN 2027 DONE 2026-12-24");
            done(FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-12-31");
            assertThat(lines(plan)).containsExactly("2 PLAN 2027 DONE 2026-12-24");
        }

        @Test
        void do_not_follow_the_proof_of_another_body_kind_or_period() {
            done(SECOND_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-11-02");
            done(FIRST_UNIT, ObligationKind.ANALYSIS, Period.year(2027), "2026-11-02");
            done(FIRST_UNIT, ObligationKind.PLAN, Period.year(2026), "2026-11-02");

            assertThat(lines(asking("unit", "2", "kind", "PLAN"))).containsExactly("2 PLAN 2027 COMING null");
        }

        @Test
        void do_not_follow_a_proof_of_a_day_to_come() {
            done(FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-11-24");

            assertThat(lines(asking("unit", "2", "kind", "PLAN"))).containsExactly("2 PLAN 2027 COMING null");
            today = LocalDate.of(2026, 11, 24);
            assertThat(lines(asking("unit", "2", "kind", "PLAN"))).containsExactly("2 PLAN 2027 DONE 2026-11-24");
        }

        @Test
        @Tag("clause-11.1")
        void of_an_exercise_follow_its_confirmation() {
            Period summer = Period.containing(
                            LocalDate.of(2026, 7, 1),
                            PeriodKind.SUMMER_TRAINING,
                            RuleBooks.builtIn().on(TODAY).rules().trainingYear())
                    .orElseThrow();
            done(FIRST_UNIT, ObligationKind.SEASONAL_EXERCISE, summer, "2026-06-03");

            assertThat(lines(asking("unit", "2", "kind", "SEASONAL_EXERCISE")))
                    .containsExactly(
                            "2 SEASONAL_EXERCISE 2026-summer DONE_LATE 2026-06-03",
                            "2 SEASONAL_EXERCISE 2027-winter COMING null");
        }

        @Test
        @Tag("clause-20")
        void of_an_analysis_follow_its_completion() {
            done(FIRST_UNIT, ObligationKind.ANALYSIS, Period.quarter(2026, 3), "2026-10-10");
            done(FIRST_UNIT, ObligationKind.ANALYSIS, Period.calendar(PeriodKind.MONTH, TODAY), "2026-11-22");

            assertThat(lines(asking("unit", "2", "kind", "ANALYSIS", "from", "2026-10-01", "to", "2026-12-31")))
                    .containsExactly(
                            "2 ANALYSIS 2026-09 OVERDUE null",
                            "2 ANALYSIS 2026-Q3 DONE 2026-10-10",
                            "2 ANALYSIS 2026-10 OVERDUE null",
                            "2 ANALYSIS 2026-11 DONE 2026-11-22");
        }

        @Test
        @Tag("clause-13")
        void of_coverage_follow_the_acts() {
            army.controls.put(new UnitId(21), LocalDate.of(2026, 2, 5));
            army.controls.put(new UnitId(22), LocalDate.of(2026, 3, 31));
            army.controls.put(new UnitId(31), LocalDate.of(2026, 10, 30));

            assertThat(lines(asking("unit", "2", "kind", "COVERAGE")))
                    .containsExactly(
                            "2 COVERAGE 2026-Q1 DONE 2026-02-05",
                            "2 COVERAGE 2026-Q2 OVERDUE null",
                            "2 COVERAGE 2026-Q3 OVERDUE null",
                            "2 COVERAGE 2026-Q4 COMING null");
        }

        @Test
        @Tag("clause-13")
        void of_coverage_are_done_from_the_first_day_where_nothing_is_to_be_inspected() {
            army.withoutServices = true;

            assertThat(lines(asking("unit", "1", "kind", "COVERAGE", "from", "2026-12-01", "to", "2027-03-31")))
                    .containsExactly("1 COVERAGE 2026-Q4 DONE 2026-10-01", "1 COVERAGE 2027-Q1 COMING null");
        }

        @Test
        @Tag("clause-13")
        void of_coverage_on_the_first_day_of_a_quarter_are_asked_for() {
            army.withoutServices = true;
            today = LocalDate.of(2027, 1, 1);

            assertThat(lines(asking("unit", "1", "kind", "COVERAGE", "from", "2027-01-01", "to", "2027-03-31")))
                    .containsExactly("1 COVERAGE 2027-Q1 DONE 2027-01-01");
        }
    }

    @Nested
    class Answer {

        @Test
        void has_all_of_this_year_unless_it_is_told_otherwise() {
            Page<TrackedObligation> page = list(asking("unit", "2"));

            assertThat(page.total()).isEqualTo(1 + 2 + 4 + 19);
            assertThat(page.items()).hasSize(26);
            assertThat(page.items().get(0).obligation().due()).isEqualTo("2026-01-10");
            assertThat(page.items().get(25).obligation().due()).isEqualTo("2026-12-31");
        }

        @Test
        void is_of_the_body_alone_unless_it_is_told_otherwise() {
            assertThat(lines(asking("unit", "1", "kind", "PLAN"))).containsExactly("1 PLAN 2027 COMING null");
            assertThat(lines(asking("unit", "1", "kind", "PLAN", "subtree", "false")))
                    .hasSize(1);
        }

        @Test
        void has_the_bodies_below_when_asked_even_those_whose_records_stay_closed() {
            army.seen.retainAll(List.of(COMMAND));
            army.controls.put(new UnitId(31), LocalDate.of(2026, 10, 30));
            done(SECOND_UNIT, ObligationKind.PLAN, Period.year(2027), "2026-11-02");

            assertThat(lines(asking("unit", "1", "kind", "PLAN,COVERAGE", "subtree", "true", "from", "2026-12-01")))
                    .containsExactly(
                            "1 PLAN 2027 COMING null",
                            "2 PLAN 2027 COMING null",
                            "3 PLAN 2027 DONE 2026-11-02",
                            "1 COVERAGE 2026-Q4 DONE 2026-10-01",
                            "2 COVERAGE 2026-Q4 COMING null",
                            "3 COVERAGE 2026-Q4 DONE 2026-10-30");
        }

        @Test
        void below_a_body_leaves_out_those_beside_and_above_it() {
            assertThat(lines(asking("unit", "3", "kind", "PLAN", "subtree", "true")))
                    .containsExactly("3 PLAN 2027 COMING null");
        }

        @Test
        void asks_nothing_of_a_body_that_was_never_set_up() {
            army.setUps.remove(FIRST_UNIT);

            assertThat(lines(asking("unit", "2"))).isEmpty();
            assertThat(lines(asking("unit", "1", "kind", "PLAN", "subtree", "true")))
                    .containsExactly("1 PLAN 2027 COMING null", "3 PLAN 2027 COMING null");
        }

        @Test
        void can_be_asked_for_by_state() {
            done(FIRST_UNIT, ObligationKind.ANALYSIS, Period.quarter(2026, 3), "2026-10-12");

            assertThat(lines(asking("unit", "2", "state", "DONE_LATE")))
                    .containsExactly("2 ANALYSIS 2026-Q3 DONE_LATE 2026-10-12");
            assertThat(lines(asking("unit", "2", "state", "COMING, DONE_LATE", "from", "2026-10-01")))
                    .containsExactly(
                            "2 ANALYSIS 2026-Q3 DONE_LATE 2026-10-12",
                            "2 SEASONAL_EXERCISE 2027-winter COMING null",
                            "2 ANALYSIS 2026-11 COMING null",
                            "2 PLAN 2027 COMING null",
                            "2 COVERAGE 2026-Q4 COMING null");
        }

        @Test
        void comes_in_pages() {
            Page<TrackedObligation> page = list(asking("unit", "2", "start", "24", "limit", "5"));

            assertThat(page.total()).isEqualTo(26);
            assertThat(page.start()).isEqualTo(24);
            assertThat(page.limit()).isEqualTo(5);
            assertThat(page.items())
                    .extracting(ObligationsOfTest::line)
                    .containsExactly("2 PLAN 2027 COMING null", "2 COVERAGE 2026-Q4 COMING null");
            assertThat(list(asking("unit", "2", "limit", "3")).items()).hasSize(3);
        }

        @ParameterizedTest
        @CsvSource({
            "2027-03-01, , 2027-03-10, 2027-12-31",
            ", 2025-06-30, 2025-01-10, 2025-06-30",
            "2026-06-30, , 2026-06-30, 2026-12-31",
            ", 2026-06-30, 2026-01-10, 2026-06-30",
            "2026-12-31, 2026-12-31, 2026-12-31, 2026-12-31",
        })
        void runs_to_the_end_of_a_year_where_one_end_is_open(String from, String to, LocalDate first, LocalDate last) {
            army.setUps.put(FIRST_UNIT, LocalDate.of(2024, 5, 1));
            Map<String, String> form = new HashMap<>(asking("unit", "2"));
            if (from != null) {
                form.put("from", from);
            }
            if (to != null) {
                form.put("to", to);
            }

            List<TrackedObligation> items = list(form).items();

            assertThat(items.get(0).obligation().due()).isEqualTo(first);
            assertThat(items.get(items.size() - 1).obligation().due()).isEqualTo(last);
        }

        @Test
        void needs_few_readings_whatever_the_number_of_bodies() {
            lines(asking("unit", "1", "subtree", "true", "from", "2026-07-01"));

            assertThat(army.readings)
                    .containsExactlyInAnyOrder(
                            "fulfilments from 2026-06-30 to 2027-12-31",
                            "acts below /1/ 2026-07-01",
                            "acts below /1/ 2026-10-01");
        }

        @Test
        void needs_no_reading_where_nothing_is_due() {
            assertThat(lines(asking("unit", "2", "from", "2026-12-25", "to", "2026-12-30")))
                    .isEmpty();
            assertThat(army.readings).isEmpty();
        }
    }

    @Nested
    class Refusal {

        @Test
        void names_all_faults_at_once() {
            assertThat(faultsOf(Map.of(
                            "from", "soon", "state", "LATE", "kind", "PLAN,", "subtree", "yes", "limit", "1001")))
                    .containsExactlyInAnyOrder(
                            Fault.on("unit", "required"),
                            Fault.on("from", "not-a-day"),
                            Fault.on("state", "unknown-value", "COMING, DUE, DONE, DONE_LATE, OVERDUE"),
                            Fault.on(
                                    "kind",
                                    "unknown-value",
                                    "PLAN, SEASONAL_EXERCISE, COVERAGE, ANALYSIS, ELIMINATION_REPORT, ITEM, DISPOSAL"),
                            Fault.on("subtree", "not-a-flag"),
                            Fault.on("limit", "out-of-range", 1, 1000));
        }

        @Test
        void is_given_to_windows_that_end_before_they_begin_or_have_no_bound() {
            assertThat(faultsOf(asking("unit", "2", "from", "2026-06-02", "to", "2026-06-01")))
                    .containsExactly(Fault.on("to", "before-from"));
            assertThat(faultsOf(asking("unit", "2", "from", "2026-06-01", "to", "2029-06-01")))
                    .containsExactly(Fault.on("to", "window-too-long", 3));
            assertThat(lines(asking("unit", "2", "from", "2026-06-01", "to", "2029-05-31")))
                    .isNotEmpty();
        }

        @Test
        void is_given_to_units_that_are_no_bodies() {
            assertThat(faultsOf(asking("unit", "21"))).containsExactly(Fault.on("unit", "not-a-body"));
            assertThat(faultsOf(asking("unit", "two"))).containsExactly(Fault.on("unit", "not-a-number"));
        }

        @Test
        void does_not_tell_an_absent_body_from_one_that_is_not_visible() {
            army.seen.remove(SECOND_UNIT);

            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> list(asking("unit", "3")));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> list(asking("unit", "31")));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> list(asking("unit", "99")));
        }

        @Test
        void tells_what_could_not_be_read_at_all() {
            Form form = new Form(Map.of("unit", "2"), Faults.of(Fault.on("colour", "unknown-field")));
            ObligationsOf obligations =
                    new ObligationsOf(army, army, army, army, List::of, RuleBooks.builtIn(), Clock.systemUTC());

            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> obligations.list(army, form))
                    .withMessage("unknown-field(colour)");
        }
    }
}
