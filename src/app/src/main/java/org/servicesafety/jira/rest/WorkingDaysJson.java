package org.servicesafety.jira.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.servicesafety.domain.rulebook.WorkingDays;
import org.servicesafety.domain.rulebook.WorkingYear;

/** The years whose holidays are known. */
public record WorkingDaysJson(List<YearJson> years) {

    static final Shape SHAPE = Shape.of().numbers("year").listsOfTexts("off", "worked");

    /**
     * A year.
     *
     * @param off days from Monday to Friday on which nobody works
     * @param worked Saturdays and Sundays that are worked
     */
    public record YearJson(int year, List<String> off, List<String> worked) {

        static YearJson of(WorkingYear year) {
            return new YearJson(year.year(), days(year.off()), days(year.worked()));
        }

        private static List<String> days(Collection<LocalDate> days) {
            return days.stream().map(LocalDate::toString).toList();
        }
    }

    static WorkingDaysJson of(WorkingDays days) {
        return new WorkingDaysJson(days.years().stream().map(YearJson::of).toList());
    }
}
