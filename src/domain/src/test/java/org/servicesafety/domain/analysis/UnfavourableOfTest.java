package org.servicesafety.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.FiguresInMemory;
import org.servicesafety.domain.testing.InspectionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.3")
class UnfavourableOfTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final FiguresInMemory figures = new FiguresInMemory(units);
    private final Map<UnitId, Integer> weighing = new HashMap<>();
    private final Map<UnitId, LocalDate> setUps = new HashMap<>();
    private final ObligationsOf obligations = new ObligationsOf(
            units,
            new InspectionsInMemory(units, new ActsInMemory(units)),
            bodies -> setUps.entrySet().stream()
                    .filter(entry -> bodies.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            (bodies, from, to) -> List.of(),
            List::of,
            RuleBooks.builtIn(),
            CLOCK);
    private final UnfavourableOf unfavourable = new UnfavourableOf(
            units, figures, (place, today) -> weighing, new MissedCoverage(obligations), RuleBooks.builtIn(), CLOCK);
    private final SomeRights admin = SomeRights.ofAdministrator();

    /** A thousand men in each subunit and service, with one injury in each quarter. */
    @BeforeEach
    void quiet() {
        for (String unit : Set.of("MU05-B1", "MU05-VEH", "MU03-B1", "MU07-B1")) {
            figures.strength(unit, "2025-01", "2026-10", 1000);
            for (String day :
                    List.of("2025-02-01", "2025-05-01", "2025-08-01", "2026-02-01", "2026-05-01", "2026-08-01")) {
                figures.onDuty(unit, day, Outcome.INJURY, 1);
            }
        }
    }

    private Unfavourable of(String unit, String period, Object... more) {
        Form form = form("unit", units.id(unit).value(), "period", period, "limit", 1000);
        for (int index = 0; index < more.length; index += 2) {
            form = form.with(more[index].toString(), more[index + 1]);
        }
        return unfavourable.of(admin, form);
    }

    private List<String> bad(Unfavourable found) {
        return found.units().items().stream()
                .filter(state -> !state.reasons().isEmpty())
                .map(state -> units.find(state.unit().id()).orElseThrow().code() + " " + words(state.reasons()))
                .toList();
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + (reason.indicator() == null ? "" : "/" + reason.indicator()) + ":"
                        + reason.number())
                .collect(Collectors.joining(" "));
    }

    @Test
    void where_chance_explains_all_nobody_is_unfavourable() {
        Unfavourable found = of("AF", "2026-Q2");

        assertThat(bad(found)).isEmpty();
        assertThat(found.unfavourable()).isZero();
        assertThat(found.injuriesPerThousand()).isEqualTo(1);
        assertThat(found.deathsPerThousand()).isZero();
        // all units below that existed in the quarter, the asked one not among them
        assertThat(found.units().total()).isEqualTo(39);
    }

    @Test
    void a_death_on_duty_is_a_reason_for_the_unit_and_for_those_above_it() {
        figures.onDuty("MU05-B1", "2026-05-01", Outcome.DEATH, 1).offDuty("MU07-B1", "2026-05-01", Outcome.DEATH, 1);

        assertThat(bad(of("LAND", "2026-Q2")))
                .containsExactly(
                        "RCA DEATH_ON_DUTY:1".replace("DUTY:", "DUTY/DEATHS:"),
                        "MU05 DEATH_ON_DUTY/DEATHS:1",
                        "MU05-B1 DEATH_ON_DUTY/DEATHS:1");
    }

    @Test
    void above_the_limit_of_998_in_one_period_is_a_reason_at_once() {
        // 12 of 1,000 where all together have 15 of 4,000: P(X > 10) of a mean of 3.75 is 0.0009, so the limit is 10 or
        // 11
        figures.onDuty("MU05-B1", "2026-05-01", Outcome.INJURY, 11);

        assertThat(bad(of("AF", "2026-Q2")))
                .contains("MU05-B1 ABOVE_998/INJURIES:12 RISE/INJURIES:12")
                .noneMatch(line -> line.startsWith("MU03"));
        UnitState state = of("AF", "2026-Q2").units().items().stream()
                .filter(one -> one.unit().id().equals(units.id("MU05-B1")))
                .findFirst()
                .orElseThrow();
        assertThat(state.injuries().limits().within998().high()).isLessThan(12);
        assertThat(state.injuries().limits().within95().low()).isLessThan(3.75);
        assertThat(state.injuries().limits().within95().high()).isGreaterThan(3.75);
    }

    @Test
    void above_the_limit_of_95_in_two_periods_running_is_a_reason_and_in_one_is_none() {
        figures.onDuty("MU05-B1", "2026-05-01", Outcome.INJURY, 6).onDuty("MU05-B1", "2025-05-01", Outcome.INJURY, 6);
        assertThat(bad(of("MU05", "2026-Q2"))).isEmpty();

        figures.onDuty("MU05-VEH", "2026-02-01", Outcome.INJURY, 0).onDuty("MU05-B1", "2026-02-01", Outcome.INJURY, 6);

        // 7 and 1 of 2,000: a mean of 4 with 97.5 % up to 8; over all four units 10 of 4,000: a mean of 2.5 up to 6
        assertThat(bad(of("MU05", "2026-Q2"))).isEmpty();
        assertThat(bad(of("AF", "2026-Q2"))).anyMatch(line -> line.equals("MU05-B1 ABOVE_95_TWICE/INJURIES:7"));
    }

    @Test
    void a_rise_against_last_year_compares_a_successor_with_what_it_succeeds() {
        figures.strength("MU05-SAP", "2026-07", "2026-09", 1000)
                .strength("MU05-ENG", "2025-07", "2025-09", 1000)
                .onDuty("MU05-SAP", "2026-08-01", Outcome.INJURY, 9);
        assertThat(bad(of("MU05", "2026-Q3"))).anyMatch(line -> line.matches("MU05-SAP .*RISE/INJURIES:9"));

        figures.onDuty("MU05-ENG", "2025-08-01", Outcome.INJURY, 9);

        assertThat(bad(of("MU05", "2026-Q3"))).noneMatch(line -> line.contains("RISE"));
    }

    @Test
    void late_or_repeat_violations_over_the_limit_weigh_up_to_the_body_and_not_beyond() {
        weighing.put(units.id("MU05-VEH"), 3);
        assertThat(bad(of("LAND", "2026-Q2"))).isEmpty();

        weighing.put(units.id("MU05-HQ"), 1);

        assertThat(bad(of("LAND", "2026-Q2"))).containsExactly("MU05 VIOLATIONS:4");
    }

    @Test
    void coverage_missed_twice_in_the_last_four_quarters_is_a_reason_for_the_body() {
        setUps.put(units.id("MU05"), LocalDate.of(2026, 1, 15));
        // asked for from 1 January 2025 on; nothing was ever inspected
        assertThat(bad(of("LAND", "2026-Q2"))).containsExactly("MU05 COVERAGE:4");
        assertThat(bad(of("LAND", "2025-Q2"))).containsExactly("MU05 COVERAGE:2");
        assertThat(bad(of("LAND", "2025-Q1"))).isEmpty();
        // a quarter that is not over is not missed yet
        assertThat(bad(of("LAND", "2026-Q4"))).containsExactly("MU05 COVERAGE:4");
    }

    @Test
    void the_worst_come_first_by_the_gravest_reason_that_the_other_has_not() {
        figures.onDuty("MU07-B1", "2026-05-01", Outcome.DEATH, 1)
                .onDuty("MU03-B1", "2026-05-01", Outcome.DEATH, 2)
                .onDuty("MU05-B1", "2026-05-01", Outcome.INJURY, 11);
        weighing.put(units.id("MU03-HQ"), 9);

        List<String> order = bad(of("LAND", "2026-Q2")).stream()
                .map(line -> line.split(" ", 2)[0])
                .toList();

        assertThat(order).contains("MU07-B1", "MU03-B1", "MU05-B1", "MU03-HQ", "MU03");
        assertThat(order.indexOf("MU03-B1")).isLessThan(order.indexOf("MU07-B1"));
        assertThat(order.indexOf("MU03")).isLessThan(order.indexOf("MU03-B1"));
        assertThat(order.indexOf("MU07-B1")).isLessThan(order.indexOf("MU05-B1"));
        assertThat(order.indexOf("MU05-B1")).isLessThan(order.indexOf("MU03-HQ"));
    }

    @Test
    void one_may_ask_for_those_with_reasons_alone_and_for_a_page() {
        figures.onDuty("MU05-B1", "2026-05-01", Outcome.DEATH, 1);

        Unfavourable found = of("LAND", "2026-Q2", "reasons", "true", "limit", 2);

        assertThat(found.units().total()).isEqualTo(3);
        assertThat(found.units().items()).hasSize(2);
        assertThat(found.unfavourable()).isEqualTo(3);
        assertThat(of("LAND", "2026-Q2", "start", 2, "limit", 1).units().items())
                .hasSize(1);
    }

    @Test
    void what_is_not_understood_or_not_seen_is_refused() {
        assertThat(invalid(() -> unfavourable.of(admin, form("limit", 0, "reasons", "some"))))
                .containsExactlyInAnyOrder(
                        "reasons not-a-flag", "limit out-of-range", "unit required", "period required");
        assertThatThrownBy(() -> unfavourable.of(
                        SomeRights.of("nobody"), form("unit", units.id("AF").value(), "period", "2026")))
                .isInstanceOf(NotVisible.class);
    }
}
