package org.servicesafety.domain.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.servicesafety.domain.rulebook.WorkingDays;

/**
 * On which working day each stage of an obligation begins. The order sets the terms; that one is reminded of them is ours to say.
 *
 * @param leadDays how many working days before the term one is reminded of it
 */
record ReminderDays(WorkingDays working, int leadDays) {

    /** The day on which the stage begins for what is due on that day, a working day. */
    LocalDate of(Stage stage, LocalDate due) {
        return switch (stage) {
            case AHEAD -> working.before(working.onOrBefore(due), leadDays);
            case TERM -> working.onOrBefore(due);
            case MONITORING, OFFICER, COMMANDER -> working.after(due, stage.workingDayAfterTerm());
        };
    }

    /**
     * The last stage that has begun since the last run, so that a run which did not take place is made up for.
     *
     * @param after day of the last run, exclusive
     * @param today inclusive
     */
    Optional<Stage> reached(LocalDate due, LocalDate after, LocalDate today) {
        return Arrays.stream(Stage.values())
                .filter(stage ->
                        of(stage, due).isAfter(after) && !of(stage, due).isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** No stage of what was due before this day begins after that day. */
    LocalDate firstDue(LocalDate after) {
        return working.before(after, Stage.COMMANDER.workingDayAfterTerm() + 1);
    }

    /** No stage of what is due after this day has begun today. */
    LocalDate lastDue(LocalDate today) {
        return working.after(today, leadDays + 1);
    }
}
