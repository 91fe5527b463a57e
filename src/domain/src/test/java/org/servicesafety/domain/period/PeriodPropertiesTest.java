package org.servicesafety.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds on any day, for any kind of period and wherever training begins. */
@Tag("clause-16")
class PeriodPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2998, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<TrainingYear> trainingYears() {
        Arbitrary<MonthDay> dayOfYear = Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.integers().between(1, 28))
                .as(MonthDay::of);
        return Combinators.combine(dayOfYear, dayOfYear, dayOfYear)
                .filter((winter, summer, academic) -> !winter.equals(summer))
                .as(TrainingYear::new);
    }

    private static Period containing(LocalDate day, PeriodKind kind, TrainingYear trainingYear) {
        return Period.containing(day, kind, trainingYear)
                .or(() -> Period.containing(day, PeriodKind.SUMMER_TRAINING, trainingYear))
                .or(() -> Period.containing(day, PeriodKind.WINTER_TRAINING, trainingYear))
                .orElseThrow();
    }

    @Property
    void a_period_found_for_a_day_contains_it(
            @ForAll("days") LocalDate day,
            @ForAll PeriodKind kind,
            @ForAll("trainingYears") TrainingYear trainingYear) {
        Period period = containing(day, kind, trainingYear);

        assertThat(period.contains(day)).isTrue();
        assertThat(period.contains(period.firstDay().minusDays(1))).isFalse();
        assertThat(period.contains(period.lastDay().plusDays(1))).isFalse();
    }

    @Property
    void what_is_printed_is_read_again(
            @ForAll("days") LocalDate day,
            @ForAll PeriodKind kind,
            @ForAll("trainingYears") TrainingYear trainingYear) {
        Period period = containing(day, kind, trainingYear);

        assertThat(Period.parse(period.toString(), trainingYear)).contains(period);
    }

    @Property
    void the_next_period_and_the_one_before_it_lead_back(
            @ForAll("days") LocalDate day,
            @ForAll PeriodKind kind,
            @ForAll("trainingYears") TrainingYear trainingYear) {
        Period period = containing(day, kind, trainingYear);

        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.next().firstDay()).isAfter(period.lastDay());
        assertThat(Period.containing(period.next().firstDay(), period.kind(), trainingYear))
                .contains(period.next());
    }

    @Property
    void calendar_periods_follow_each_other_without_a_gap(@ForAll("days") LocalDate day, @ForAll PeriodKind kind) {
        Period period = Period.calendar(kind.calendar() ? kind : PeriodKind.QUARTER, day);

        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.months()).hasSize(period.kind().stepInMonths());
    }

    @Property
    void each_day_is_in_the_winter_or_the_summer_period_never_in_both(
            @ForAll("days") LocalDate day, @ForAll("trainingYears") TrainingYear trainingYear) {
        boolean winter =
                Period.containing(day, PeriodKind.WINTER_TRAINING, trainingYear).isPresent();
        boolean summer =
                Period.containing(day, PeriodKind.SUMMER_TRAINING, trainingYear).isPresent();

        assertThat(winter).isNotEqualTo(summer);
    }

    @Property
    void the_same_period_of_last_year_begins_a_year_before_in_the_same_month(
            @ForAll("days") LocalDate day,
            @ForAll PeriodKind kind,
            @ForAll("trainingYears") TrainingYear trainingYear) {
        Period period = containing(day, kind, trainingYear);
        Period lastYear = period.sameOfLastYear();

        assertThat(lastYear.kind()).isEqualTo(period.kind());
        assertThat(lastYear.firstDay()).isEqualTo(period.firstDay().minusYears(1));
        assertThat(YearMonth.from(lastYear.lastDay()))
                .isEqualTo(YearMonth.from(period.lastDay()).minusYears(1));
        assertThat(lastYear.months()).hasSameSizeAs(period.months());
    }
}
