package org.servicesafety.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.of(WorkingDays.builtIn());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Kazinform, 2 January 2026: the 8th of March, a Sunday, is made up for on the 9th, Nauryz on the 24th and the 25th. */
    @Test
    void holidays_of_2026_are_known_with_the_days_that_make_up_for_them() {
        assertThat(days.known(2026)).isTrue();
        assertThat(List.of("2026-03-09", "2026-03-23", "2026-03-24", "2026-03-25", "2026-05-27", "2026-12-16"))
                .noneMatch(off -> days.working(day(off)));
        assertThat(days.working(day("2026-03-26"))).isTrue();
        assertThat(days.working(day("2026-11-28"))).as("a Saturday").isFalse();
    }

    @Test
    void a_year_that_is_not_known_has_five_days_a_week() {
        assertThat(days.known(2027)).isFalse();
        assertThat(days.working(day("2027-03-22"))).isTrue();
        assertThat(days.working(day("2027-03-21"))).as("a Sunday").isFalse();
    }

    @Test
    void working_days_are_counted_over_weekends_and_holidays() {
        assertThat(days.after(day("2026-03-20"), 1)).isEqualTo(day("2026-03-26"));
        assertThat(days.before(day("2026-03-26"), 1)).isEqualTo(day("2026-03-20"));
        assertThat(days.onOrBefore(day("2026-03-25"))).isEqualTo(day("2026-03-20"));
        assertThat(days.onOrBefore(day("2026-03-20"))).isEqualTo(day("2026-03-20"));
        assertThat(days.after(day("2026-12-31"), 1)).as("over the new year").isEqualTo(day("2027-01-01"));
    }

    @Test
    void the_site_has_the_last_word_on_a_year() {
        WorkingYear other = new WorkingYear(2026, Set.of(day("2026-11-30")), Set.of(day("2026-11-28")));

        WorkingDays both = WorkingDays.of(List.of(WorkingDays.builtIn().get(0), other));

        assertThat(both.working(day("2026-11-28"))).isTrue();
        assertThat(both.working(day("2026-11-30"))).isFalse();
        assertThat(both.working(day("2026-12-16"))).isTrue();
    }

    @Test
    void all_faults_of_a_year_are_told() {
        assertThatThrownBy(() ->
                        new WorkingYear(2027, Set.of(day("2026-01-02"), day("2027-01-02")), Set.of(day("2027-01-04"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .extracting(Fault::code)
                        .containsExactlyInAnyOrder("day-of-other-year", "not-a-week-day", "not-a-weekend"));
    }
}
