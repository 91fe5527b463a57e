package org.servicesafety.domain.term;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.TrainingYear;

@Tag("clause-6")
@Tag("clause-11.1")
class RecurrenceTest {

    private static final TrainingYear TRAINING = Terms.RULES.trainingYear();

    @ParameterizedTest
    @CsvSource({"2024, 366", "2026, 365", "2100, 365"})
    void a_daily_sequence_has_each_day_of_the_year(int year, int days) {
        List<LocalDate> dates = Recurrence.daily().dates(year, TRAINING);

        assertThat(dates).hasSize(days).startsWith(LocalDate.of(year, 1, 1)).endsWith(LocalDate.of(year, 12, 31));
    }

    @Test
    void a_week_may_have_several_days() {
        Recurrence twice = Recurrence.weekly(EnumSet.of(FRIDAY, MONDAY));

        // 2026-01-01 is a Thursday
        assertThat(twice.dates(2026, TRAINING))
                .hasSize(104)
                .startsWith(days("2026-01-02", "2026-01-05", "2026-01-09"))
                .endsWith(days("2026-12-25", "2026-12-28"));
    }

    @ParameterizedTest
    @CsvSource({
        "28, 2026-02-28, 2026-03-28, 2026-04-28",
        "29, 2026-02-28, 2026-03-29, 2026-04-29",
        "30, 2026-02-28, 2026-03-30, 2026-04-30",
        "31, 2026-02-28, 2026-03-31, 2026-04-30",
        "29, 2024-02-29, 2024-03-29, 2024-04-29",
        "31, 2100-02-28, 2100-03-31, 2100-04-30"
    })
    void the_last_days_clamp_to_the_end_of_a_shorter_month_and_come_back(
            int day, LocalDate february, LocalDate march, LocalDate april) {
        assertThat(Recurrence.monthly(new DayInMonth.Numbered(day)).dates(february.getYear(), TRAINING))
                .hasSize(12)
                .contains(february, march, april);
    }

    @Test
    void the_last_day_of_the_month_is_one_by_name() {
        assertThat(Recurrence.monthly(new DayInMonth.Last()).dates(2024, TRAINING))
                .startsWith(days("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"));
        assertThat(new DayInMonth.Last()).isNotEqualTo(new DayInMonth.Numbered(31));
    }

    @Test
    void a_longer_period_is_due_in_one_of_its_months() {
        assertThat(new Recurrence(Frequency.QUARTER, 2, new DayInMonth.Numbered(15), Set.of()).dates(2026, TRAINING))
                .containsExactly(days("2026-02-15", "2026-05-15", "2026-08-15", "2026-11-15"));
        assertThat(new Recurrence(Frequency.HALF_YEAR, 6, new DayInMonth.OfWeek(2, FRIDAY), Set.of())
                        .dates(2026, TRAINING))
                .containsExactly(days("2026-06-12", "2026-12-11"));
        assertThat(new Recurrence(Frequency.YEAR, 2, new DayInMonth.Numbered(30), Set.of()).dates(2026, TRAINING))
                .containsExactly(days("2026-02-28"));
    }

    @Test
    void each_training_period_is_due_on_the_day_before_it_begins() {
        TrainingYear fromNewYear = new TrainingYear(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(1, 1));
        Recurrence each = Recurrence.of(Frequency.TRAINING_PERIOD);

        assertThat(each.dates(2026, TRAINING)).containsExactly(days("2026-05-31", "2026-11-30"));
        assertThat(each.dates(2026, fromNewYear)).containsExactly(days("2026-06-30", "2026-12-31"));
    }

    @Test
    void values_without_meaning_do_not_make_sequences_different() {
        assertThat(new Recurrence(Frequency.DAY, 1, new DayInMonth.Numbered(3), Set.of(MONDAY)))
                .isEqualTo(Recurrence.daily());
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2", "QUARTER, 4", "QUARTER, 0", "HALF_YEAR, 7", "YEAR, 13", "WEEK, 2"})
    void a_month_outside_of_the_period_is_refused(Frequency frequency, int month) {
        assertThatThrownBy(() -> new Recurrence(frequency, month, new DayInMonth.Last(), Set.of(MONDAY)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("out-of-range(monthOfPeriod)");
    }

    @Test
    void a_week_without_days_and_days_that_no_month_has_are_refused() {
        assertThatThrownBy(() -> Recurrence.weekly(Set.of())).hasMessageContaining("required(weekdays)");
        assertThatThrownBy(() -> new DayInMonth.Numbered(32)).hasMessageContaining("out-of-range(day)");
        assertThatThrownBy(() -> new DayInMonth.Numbered(0)).hasMessageContaining("out-of-range(day)");
        assertThatThrownBy(() -> new DayInMonth.OfWeek(5, MONDAY)).hasMessageContaining("out-of-range(nth)");
        assertThatThrownBy(() -> new DayInMonth.OfWeek(0, MONDAY)).hasMessageContaining("out-of-range(nth)");
    }

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
