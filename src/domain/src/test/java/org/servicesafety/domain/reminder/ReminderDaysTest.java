package org.servicesafety.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.rulebook.WorkingDays;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderDaysTest {

    private final ReminderDays days = new ReminderDays(WorkingDays.of(WorkingDays.builtIn()), 5);

    /** Counted by hand on the calendar of 2026: 16 December is a holiday. */
    @ParameterizedTest
    @CsvSource({
        // a Tuesday in a plain fortnight
        "2026-11-10, 2026-11-03, 2026-11-10, 2026-11-11, 2026-11-13, 2026-11-17",
        // a Sunday: one is told on the Friday before
        "2026-11-15, 2026-11-06, 2026-11-13, 2026-11-16, 2026-11-18, 2026-11-20",
        // around the holiday of 16 December, itself the term of somebody
        "2026-12-16, 2026-12-08, 2026-12-15, 2026-12-17, 2026-12-21, 2026-12-23",
    })
    void each_stage_has_its_working_day(
            LocalDate due, LocalDate ahead, LocalDate term, LocalDate monitor, LocalDate officer, LocalDate commander) {
        assertThat(Arrays.stream(Stage.values()).map(stage -> days.of(stage, due)))
                .containsExactly(ahead, term, monitor, officer, commander);
    }

    @Test
    void a_stage_is_reached_on_its_day_and_on_no_other() {
        LocalDate due = LocalDate.of(2026, 11, 10);
        Set<LocalDate> spoken = LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .filter(day -> days.reached(due, day.minusDays(1), day).isPresent())
                .collect(Collectors.toSet());

        assertThat(spoken).extracting(LocalDate::getDayOfMonth).containsExactlyInAnyOrder(3, 10, 11, 13, 17);
    }

    @Test
    void of_stages_that_nobody_was_told_of_the_last_counts() {
        LocalDate due = LocalDate.of(2026, 11, 10);

        assertThat(days.reached(due, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 13)))
                .contains(Stage.OFFICER);
        assertThat(days.reached(due, LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 16)))
                .isEmpty();
    }

    @Test
    void the_window_holds_all_that_may_be_spoken_of() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(today -> {
            LocalDate after = today.minusDays(3);
            LocalDate.of(2025, 11, 1).datesUntil(LocalDate.of(2027, 3, 1)).forEach(due -> {
                boolean within = !due.isBefore(days.firstDue(after)) && !due.isAfter(days.lastDue(today));
                assertThat(within || days.reached(due, after, today).isEmpty())
                        .as("due %s, today %s", due, today)
                        .isTrue();
            });
        });
    }
}
