package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.TrainingYear;

/**
 * The year of a plan with the values of the rule book that terms need.
 *
 * @param year calendar year of the plan
 * @param trainingYear where the periods of training begin
 * @param untilIncludesDay whether "until the 25th" takes in the 25th
 */
record PlanYear(int year, TrainingYear trainingYear, boolean untilIncludesDay) {

    /** Whether the day before the named one is the last timely one. */
    boolean dayBefore(Bound bound) {
        return bound == Bound.BEFORE || (bound == Bound.UNTIL && !untilIncludesDay);
    }

    /** The period of training that ends in the year. */
    Period training(boolean winter) {
        return Period.parse(year + (winter ? "-winter" : "-summer"), trainingYear)
                .orElseThrow(() -> new IllegalArgumentException("year of a plan: " + year));
    }

    /** Clause 11.1: the day of the plan's year on which the winter, or else the summer, period is about to begin. */
    LocalDate dayBeforeTraining(boolean winter) {
        return Recurrence.dayBefore(winter ? trainingYear.winterFrom() : trainingYear.summerFrom(), year);
    }

    /** A remark for each day of another year. */
    List<Fault> outside(List<LocalDate> dates) {
        return dates.stream()
                .filter(date -> date.getYear() != year)
                .map(date -> Fault.on(TermReader.FIELD, "date-outside-year", date, year))
                .toList();
    }
}
