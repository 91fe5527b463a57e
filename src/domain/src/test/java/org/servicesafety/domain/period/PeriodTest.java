package org.servicesafety.domain.period;

import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Invalid;

@Tag("clause-16")
class PeriodTest {

    private static final TrainingYear ORDER_738 =
            new TrainingYear(MonthDay.of(12, 1), MonthDay.of(6, 1), MonthDay.of(12, 1));
    private static final TrainingYear FROM_MARCH_AND_SEPTEMBER =
            new TrainingYear(MonthDay.of(9, 1), MonthDay.of(3, 1), MonthDay.of(9, 1));
    private static final TrainingYear FROM_NEW_YEAR =
            new TrainingYear(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(1, 1));

    private static Period period(String text) {
        return Period.parse(text, ORDER_738).orElseThrow();
    }

    private static void assertDay(LocalDate day, String expected, DayOfWeek weekday) {
        assertThat(day).isEqualTo(expected);
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    }

    @Nested
    class Days {

        @ParameterizedTest
        @CsvSource({
            "2026-03,      2026-03-01, SUNDAY,    2026-03-31, TUESDAY",
            "2026-02,      2026-02-01, SUNDAY,    2026-02-28, SATURDAY",
            "2028-02,      2028-02-01, TUESDAY,   2028-02-29, TUESDAY",
            "2100-02,      2100-02-01, MONDAY,    2100-02-28, SUNDAY",
            "2000-02,      2000-02-01, TUESDAY,   2000-02-29, TUESDAY",
            "2026-12,      2026-12-01, TUESDAY,   2026-12-31, THURSDAY",
            "2026-Q1,      2026-01-01, THURSDAY,  2026-03-31, TUESDAY",
            "2026-Q2,      2026-04-01, WEDNESDAY, 2026-06-30, TUESDAY",
            "2026-Q3,      2026-07-01, WEDNESDAY, 2026-09-30, WEDNESDAY",
            "2026-Q4,      2026-10-01, THURSDAY,  2026-12-31, THURSDAY",
            "2026-H1,      2026-01-01, THURSDAY,  2026-06-30, TUESDAY",
            "2026-H2,      2026-07-01, WEDNESDAY, 2026-12-31, THURSDAY",
            "2026,         2026-01-01, THURSDAY,  2026-12-31, THURSDAY",
            "2026-winter,  2025-12-01, MONDAY,    2026-05-31, SUNDAY",
            "2026-summer,  2026-06-01, MONDAY,    2026-11-30, MONDAY",
            "2025/2026,    2025-12-01, MONDAY,    2026-11-30, MONDAY",
        })
        void begin_and_end_where_the_calendar_and_the_rule_book_say(
                String text, String firstDay, DayOfWeek first, String lastDay, DayOfWeek last) {
            assertDay(period(text).firstDay(), firstDay, first);
            assertDay(period(text).lastDay(), lastDay, last);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-winter,  2025-09-01, MONDAY,  2026-02-28, SATURDAY",
            "2028-winter,  2027-09-01, WEDNESDAY, 2028-02-29, TUESDAY",
            "2026-summer,  2026-03-01, SUNDAY,  2026-08-31, MONDAY",
            "2025/2026,    2025-09-01, MONDAY,  2026-08-31, MONDAY",
        })
        void of_training_follow_another_rule_book(
                String text, String firstDay, DayOfWeek first, String lastDay, DayOfWeek last) {
            Period period = Period.parse(text, FROM_MARCH_AND_SEPTEMBER).orElseThrow();

            assertDay(period.firstDay(), firstDay, first);
            assertDay(period.lastDay(), lastDay, last);
            assertThat(period).hasToString(text);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-winter, 2026-01-01, 2026-06-30",
            "2026-summer, 2026-07-01, 2026-12-31",
            "2026/2027,   2026-01-01, 2026-12-31",
        })
        void of_training_may_lie_within_one_calendar_year(String text, LocalDate firstDay, LocalDate lastDay) {
            Period period = Period.parse(text, FROM_NEW_YEAR).orElseThrow();

            assertThat(period.firstDay()).isEqualTo(firstDay);
            assertThat(period.lastDay()).isEqualTo(lastDay);
            assertThat(period).hasToString(text);
        }

        @ParameterizedTest
        @CsvSource({
            "MONTH, 2026-03-02, 2026-03-31",
            "MONTH, 2026-03-01, 2026-03-30",
            "QUARTER, 2026-02-01, 2026-04-30",
            "QUARTER, 2026-01-01, 2026-06-30",
            "HALF_YEAR, 2026-04-01, 2026-09-30",
            "YEAR, 2026-02-01, 2027-01-31",
            "ACADEMIC_YEAR, 2025-12-01, 2026-11-29",
            "WINTER_TRAINING, 2025-12-01, 2026-11-30",
            "SUMMER_TRAINING, 2026-06-01, 2026-05-31",
        })
        void of_no_such_period_are_refused(PeriodKind kind, LocalDate firstDay, LocalDate lastDay) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, firstDay, lastDay));
        }

        @Test
        void of_the_shortest_and_the_longest_training_period_are_accepted() {
            LocalDate monday = LocalDate.of(2026, 6, 1);

            assertThat(new Period(PeriodKind.SUMMER_TRAINING, monday, monday).contains(monday))
                    .isTrue();
            assertThat(new Period(PeriodKind.WINTER_TRAINING, monday, LocalDate.of(2027, 5, 30)).months())
                    .hasSize(12);
        }
    }

    @Nested
    class Notation {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "2026 ",
                    " 2026",
                    "26",
                    "02026",
                    "1899",
                    "3000",
                    "2026-13",
                    "2026-00",
                    "2026-3",
                    "2026-003",
                    "2026-Q0",
                    "2026-Q5",
                    "2026-q1",
                    "2026-H3",
                    "2026-H0",
                    "2026-h1",
                    "2026-Winter",
                    "2026-autumn",
                    "2026-03-01",
                    "2026/2028",
                    "2026/2026",
                    "2026/2025",
                    "2025/26",
                    "2025-2026",
                    "1899/1900",
                    "2026-",
                    "-2026",
                    "2026Q1",
                    "٢٠٢٦",
                    "2026-Q1\n",
                    "2026-٠٣",
                    "null",
                    "2026-Q",
                    "2026-10x"
                })
        void refuses_nonsense(String text) {
            assertThat(Period.parse(text, ORDER_738)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1900",
                    "2999",
                    "2026-01",
                    "2026-09",
                    "2026-10",
                    "2026-11",
                    "2026-12",
                    "2026-Q1",
                    "2026-Q2",
                    "2026-Q3",
                    "2026-Q4",
                    "2026-H1",
                    "2026-H2",
                    "2026-winter",
                    "2026-summer",
                    "2025/2026",
                    "2999/3000"
                })
        void is_printed_as_it_was_read(String text) {
            assertThat(period(text)).hasToString(text);
        }
    }

    @Nested
    class Neighbours {

        @ParameterizedTest
        @CsvSource({
            "2026-12,     2027-01,     2026-11,     2025-12",
            "2028-02,     2028-03,     2028-01,     2027-02",
            "2029-02,     2029-03,     2029-01,     2028-02",
            "2026-Q4,     2027-Q1,     2026-Q3,     2025-Q4",
            "2026-Q1,     2026-Q2,     2025-Q4,     2025-Q1",
            "2026-H2,     2027-H1,     2026-H1,     2025-H2",
            "2026,        2027,        2025,        2025",
            "2026-winter, 2027-winter, 2025-winter, 2025-winter",
            "2026-summer, 2027-summer, 2025-summer, 2025-summer",
            "2025/2026,   2026/2027,   2024/2025,   2024/2025",
        })
        void are_of_the_same_kind(String text, String next, String previous, String lastYear) {
            assertThat(period(text).next()).isEqualTo(period(next));
            assertThat(period(text).previous()).isEqualTo(period(previous));
            assertThat(period(text).sameOfLastYear()).isEqualTo(period(lastYear));
        }

        @Test
        void of_a_period_up_to_the_end_of_February_end_there_in_leap_years_too() {
            Period winter2027 =
                    Period.parse("2027-winter", FROM_MARCH_AND_SEPTEMBER).orElseThrow();

            assertDay(winter2027.lastDay(), "2027-02-28", SUNDAY);
            assertDay(winter2027.next().lastDay(), "2028-02-29", TUESDAY);
            assertDay(winter2027.next().sameOfLastYear().lastDay(), "2027-02-28", SUNDAY);
        }
    }

    @Nested
    class Containing {

        @ParameterizedTest
        @CsvSource({
            "2026-11-30, WINTER_TRAINING, ",
            "2026-11-30, SUMMER_TRAINING, 2026-summer",
            "2026-11-30, ACADEMIC_YEAR,   2025/2026",
            "2026-12-01, WINTER_TRAINING, 2027-winter",
            "2026-12-01, SUMMER_TRAINING, ",
            "2026-12-01, ACADEMIC_YEAR,   2026/2027",
            "2026-12-31, WINTER_TRAINING, 2027-winter",
            "2027-01-01, WINTER_TRAINING, 2027-winter",
            "2027-05-31, WINTER_TRAINING, 2027-winter",
            "2027-06-01, SUMMER_TRAINING, 2027-summer",
            "2026-12-31, MONTH,           2026-12",
            "2026-12-31, QUARTER,         2026-Q4",
            "2026-12-31, HALF_YEAR,       2026-H2",
            "2027-01-01, YEAR,            2027",
            "2026-06-30, HALF_YEAR,       2026-H1",
            "2026-07-01, HALF_YEAR,       2026-H2",
            "2028-02-29, MONTH,           2028-02",
        })
        void finds_the_period_of_a_day(LocalDate day, PeriodKind kind, String expected) {
            assertThat(Period.containing(day, kind, ORDER_738)
                            .map(Period::toString)
                            .orElse(null))
                    .isEqualTo(expected);
        }

        @Test
        void takes_in_both_ends_and_nothing_outside() {
            Period winter = period("2026-winter");

            assertThat(winter.contains(LocalDate.of(2025, 11, 30))).isFalse();
            assertThat(winter.contains(LocalDate.of(2025, 12, 1))).isTrue();
            assertThat(winter.contains(LocalDate.of(2026, 5, 31))).isTrue();
            assertThat(winter.contains(LocalDate.of(2026, 6, 1))).isFalse();
        }
    }

    @Test
    void months_run_across_the_new_year() {
        assertThat(period("2026-winter").months())
                .containsExactly(
                        YearMonth.of(2025, 12),
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 2),
                        YearMonth.of(2026, 3),
                        YearMonth.of(2026, 4),
                        YearMonth.of(2026, 5));
        assertThat(period("2028-02").months()).containsExactly(YearMonth.of(2028, 2));
    }

    @Test
    void months_begun_in_the_middle_count() {
        Period winter = new Period(PeriodKind.WINTER_TRAINING, LocalDate.of(2025, 11, 16), LocalDate.of(2026, 1, 14));

        assertThat(winter.months())
                .containsExactly(YearMonth.of(2025, 11), YearMonth.of(2025, 12), YearMonth.of(2026, 1));
    }

    @Test
    void training_cannot_begin_on_a_day_that_some_years_lack_or_twice_on_one_day() {
        MonthDay june = MonthDay.of(6, 1);
        MonthDay december = MonthDay.of(12, 1);
        MonthDay leapDay = MonthDay.of(2, 29);

        assertFaults(
                () -> new TrainingYear(june, june, december), "training-periods-equal(trainingPeriods.summerFrom)");
        assertFaults(
                () -> new TrainingYear(leapDay, june, december), "day-not-in-every-year(trainingPeriods.winterFrom)");
        assertFaults(
                () -> new TrainingYear(december, leapDay, december),
                "day-not-in-every-year(trainingPeriods.summerFrom)");
        assertFaults(() -> new TrainingYear(december, june, leapDay), "day-not-in-every-year(academicYearFrom)");
    }

    private static void assertFaults(ThrowingCallable code, String faults) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(code).withMessage(faults);
    }

    @Test
    void a_calendar_period_has_no_start_in_the_rule_book() {
        assertThatIllegalArgumentException().isThrownBy(() -> ORDER_738.firstDay(PeriodKind.MONTH, 2026));
        assertThat(PeriodKind.YEAR.calendar()).isTrue();
        assertThat(PeriodKind.WINTER_TRAINING.calendar()).isFalse();
    }
}
