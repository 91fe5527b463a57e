package org.servicesafety.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.statistics.Verdict;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.FiguresInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16")
@Tag("clause-17")
@Tag("clause-18")
class RatesOfTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final FiguresInMemory figures = new FiguresInMemory(units);
    private final RatesOf rates = new RatesOf(units, figures, RuleBooks.builtIn(), CLOCK);
    private final SomeRights admin = SomeRights.ofAdministrator();

    private Rates of(String unit, String period) {
        return rates.of(admin, form("unit", units.id(unit).value(), "period", period));
    }

    private List<String> codes(List<UnitId> ids) {
        return ids.stream().map(id -> units.find(id).orElseThrow().code()).toList();
    }

    @Test
    void people_on_duty_in_the_unit_and_below_it_are_counted_and_those_off_duty_apart() {
        figures.onDuty("MU05", "2026-01-01", Outcome.DEATH, 1)
                .onDuty("MU05-B1", "2026-03-31", Outcome.INJURY, 3)
                .onDuty("MU05-B1", "2026-04-01", Outcome.INJURY, 5)
                .onDuty("MU05-B1", "2025-02-01", Outcome.INJURY, 2)
                .onDuty("MU03", "2026-02-01", Outcome.INJURY, 7)
                .offDuty("MU05-HQ", "2026-02-01", Outcome.INJURY, 4)
                .offDuty("MU05-HQ", "2025-02-01", Outcome.DEATH, 1);

        Rates found = of("MU05", "2026-Q1");

        assertThat(found.deaths().count()).isEqualTo(1);
        assertThat(found.deaths().previousCount()).isZero();
        assertThat(found.deaths().previousOffDuty()).isEqualTo(1);
        assertThat(found.injuries().count()).isEqualTo(3);
        assertThat(found.injuries().previousCount()).isEqualTo(2);
        assertThat(found.injuries().offDuty()).isEqualTo(4);
    }

    @Test
    void the_coefficient_is_of_the_units_whose_strength_is_known_and_names_the_others() {
        figures.strength("MU05", "2026-01", "2026-03", 100)
                .strength("MU05-B1", "2026-01", "2026-01", 300)
                .strength("MU05-B1", "2026-03", "2026-03", 500)
                .onDuty("MU05-B1", "2026-02-01", Outcome.INJURY, 2)
                .onDuty("MU05-HQ", "2026-02-01", Outcome.INJURY, 9);

        Rates found = of("MU05", "2026-Q1");

        // 100 + (300 + 500) / 2
        assertThat(found.now().strength()).isEqualTo(500);
        assertThat(found.injuries().count()).isEqualTo(11);
        assertThat(found.injuries().rate().perThousand()).isEqualTo(4);
        assertThat(codes(found.now().gaps().missing()))
                .contains("MU05-HQ", "MU05-ENG")
                .doesNotContain("MU05", "MU05-B1", "MU05-SAP", "MU03");
        assertThat(codes(found.now().gaps().partly())).containsExactly("MU05-B1");
        assertThat(found.before().strength()).isNull();
        assertThat(found.injuries().change().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(found.injuries().change().pValue()).isNull();
        assertThat(found.comparedWith()).isEmpty();
        assertThat(found.warnings())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("strength-missing", "months-missing");
    }

    @Test
    void a_strength_of_0_and_an_unknown_one_give_no_coefficient() {
        figures.onDuty("MU05-HQ", "2026-01-10", Outcome.DEATH, 1);
        assertThat(of("MU05-HQ", "2026-01").deaths().rate().perThousand()).isNull();
        figures.strength("MU05-HQ", "2026-01", "2026-01", 0);

        Rates found = of("MU05-HQ", "2026-01");

        assertThat(found.now().strength()).isZero();
        assertThat(found.deaths().rate().perThousand()).isNull();
        assertThat(found.now().gaps().missing()).isEmpty();
    }

    @Test
    void a_month_that_is_not_over_is_no_gap() {
        figures.strength("MU05-HQ", "2026-10", "2026-10", 30);
        assertThat(of("MU05-HQ", "2026-Q4").now().gaps().partly()).isEmpty();
        figures.strength("MU03-HQ", "2026-11", "2026-11", 30);
        assertThat(of("MU03-HQ", "2026-Q4").now().gaps().partly()).hasSize(1);
    }

    @Test
    void a_unit_counts_in_the_months_in_which_it_exists() {
        figures.strength("MU05-ENG", "2026-01", "2026-05", 20);

        assertThat(of("MU05-ENG", "2026-H1").now().gaps().partly()).isEmpty();
        assertThat(of("MU05-ENG", "2026-H2").now().gaps().missing()).isEmpty();
    }

    @Test
    void months_are_provisional_until_their_analysis_is_due() {
        assertThat(of("MU05", "2026-Q4").provisional()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        assertThat(of("MU05", "2026-Q3").provisional()).isEmpty();
        RatesOf onTheTenth = new RatesOf(
                units,
                figures,
                RuleBooks.builtIn(),
                Clock.fixed(Instant.parse("2026-11-10T06:00:00Z"), ZoneOffset.UTC));
        Form october = form("unit", units.id("MU05").value(), "period", "2026-10");
        assertThat(onTheTenth.of(admin, october).provisional()).containsExactly(YearMonth.of(2026, 10));
        assertThat(of("MU05", "2026-10").provisional()).isEmpty();
    }

    @Test
    void below_the_strength_of_the_rule_book_a_coefficient_carries_its_warning() {
        figures.strength("MU05-HQ", "2026-01", "2026-01", 499).strength("MU05-HQ", "2025-01", "2025-01", 500);
        assertThat(of("MU05-HQ", "2026-01").warnings())
                .extracting(warning -> warning.field() + " " + warning.code() + " " + warning.args())
                .containsExactly("strength strength-small [500]");
    }

    @Test
    void a_rise_beyond_chance_is_told_and_swapped_it_is_a_fall() {
        figures.strength("MU05-HQ", "2025-01", "2025-01", 1000)
                .strength("MU05-HQ", "2026-01", "2026-01", 1000)
                .onDuty("MU05-HQ", "2025-01-05", Outcome.INJURY, 2)
                .onDuty("MU05-HQ", "2026-01-05", Outcome.INJURY, 10)
                .strength("MU03-HQ", "2025-01", "2025-01", 1000)
                .strength("MU03-HQ", "2026-01", "2026-01", 1000)
                .onDuty("MU03-HQ", "2025-01-05", Outcome.INJURY, 10)
                .onDuty("MU03-HQ", "2026-01-05", Outcome.INJURY, 2);

        Rates.Measured rise = of("MU05-HQ", "2026-01").injuries();
        Rates.Measured fall = of("MU03-HQ", "2026-01").injuries();

        // twice the chance of 10 or more heads in 12 tosses: 2 * 79 / 4096
        assertThat(rise.change().pValue()).isCloseTo(158.0 / 4096, within(1e-12));
        assertThat(fall.change().pValue()).isEqualTo(rise.change().pValue());
        assertThat(rise.change().verdict()).isEqualTo(Verdict.RISE);
        assertThat(fall.change().verdict()).isEqualTo(Verdict.FALL);
        assertThat(rise.change().ratio()).isEqualTo(5);
    }

    @Test
    void a_successor_is_compared_with_what_it_succeeds() {
        figures.strength("MU05-ENG", "2025-07", "2025-12", 20)
                .strength("MU05-SAP", "2026-07", "2026-10", 22)
                .onDuty("MU05-ENG", "2025-08-01", Outcome.INJURY, 1);

        Rates found = of("MU05-SAP", "2026-H2");

        assertThat(codes(found.comparedWith())).containsExactly("MU05-ENG");
        assertThat(found.injuries().previousCount()).isEqualTo(1);
        assertThat(found.before().strength()).isEqualTo(20);
        assertThat(found.now().strength()).isEqualTo(22);
        assertThat(of("MU05", "2026-H2").comparedWith()).isEmpty();
        assertThat(of("MU05", "2026-H2").injuries().previousCount()).isEqualTo(1);
        assertThat(of("MU05-SAP", "2026-H1").warnings()).extracting(Fault::code).contains("successor-began-within");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-Q1", "2026-H1", "2026", "2026-winter", "2026-summer", "2025/2026"})
    void a_body_has_the_sum_of_its_own_and_of_what_is_below_it_in_every_kind_of_period(String period) {
        int day = 0;
        for (Unit unit : units.all()) {
            day++;
            figures.onDuty(unit.code(), "2026-%02d-%02d".formatted(1 + day % 11, 1 + day % 28), Outcome.INJURY, day);
        }
        int direct = units.all().stream()
                .filter(unit -> units.id("MU05").equals(unit.parent()))
                .mapToInt(unit -> of(unit.code(), period).injuries().count())
                .sum();
        int below = of("MU05", period).injuries().count();
        int own =
                figures
                        .cases(
                                List.of(units.coded("MU05").path()),
                                List.of(of("MU05", period).now().period()))
                        .stream()
                        .filter(count -> count.unit().equals(units.id("MU05")))
                        .mapToInt(CaseCount::injuries)
                        .sum();

        assertThat(below).isEqualTo(direct + own).isPositive();
    }

    @Test
    void a_year_and_its_parts_agree() {
        for (int month = 1; month <= 12; month++) {
            figures.onDuty("MU05", "2025-%02d-15".formatted(month), Outcome.INJURY, month);
        }
        assertThat(of("MU05", "2025").injuries().count()).isEqualTo(78);
        assertThat(sum("2025-H1", "2025-H2")).isEqualTo(78);
        assertThat(sum("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")).isEqualTo(78);
        assertThat(sum("2025-winter", "2025-summer") + sum("2025-12")).isEqualTo(78);
        assertThat(of("MU05", "2024/2025").injuries().count()).isEqualTo(66);
    }

    private int sum(String... periods) {
        return List.of(periods).stream()
                .mapToInt(period -> of("MU05", period).injuries().count())
                .sum();
    }

    @Test
    void totals_flow_up_to_whoever_sees_the_unit_and_nobody_else_asks() {
        figures.onDuty("MU05", "2026-01-15", Outcome.INJURY, 1);
        Form form = form("unit", units.id("RCA").value(), "period", "2026-Q1");

        assertThat(rates.of(SomeRights.of("analyst").seeing(units.id("RCA")), form)
                        .injuries()
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> rates.of(SomeRights.of("nobody"), form)).isInstanceOf(NotVisible.class);
        assertThat(invalid(() -> rates.of(admin, Form.EMPTY))).containsExactly("unit required", "period required");
        assertThat(invalid(() -> rates.of(admin, form("unit", "x", "period", "2026-Q5"))))
                .containsExactly("unit not-a-number", "period not-a-period");
    }
}
