package org.servicesafety.domain.period;

import java.time.LocalDate;
import java.time.MonthDay;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;

/**
 * The days of the year, each inclusive, on which the periods of training and the academic year begin (clauses 11.1 and
 * 16). The winter period lasts until the day before the summer one begins, and the other way round.
 *
 * @param winterFrom first day of the winter period of training
 * @param summerFrom first day of the summer period of training, another day than {@code winterFrom}
 * @param academicFrom first day of the academic year
 */
public record TrainingYear(MonthDay winterFrom, MonthDay summerFrom, MonthDay academicFrom) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /**
     * Checks the days.
     *
     * @throws Invalid naming all faults: {@code training-periods-equal}, {@code day-not-in-every-year}
     */
    public TrainingYear {
        check(winterFrom, summerFrom, academicFrom).refuseIfAny();
    }

    /** What is wrong with the days, by their names in the rule book. */
    public static Faults.Check check(MonthDay winterFrom, MonthDay summerFrom, MonthDay academicFrom) {
        String winter = "trainingPeriods.winterFrom";
        String summer = "trainingPeriods.summerFrom";
        return Faults.check()
                .addIf(winterFrom.equals(summerFrom), summer, "training-periods-equal")
                .addIf(!everyYear(winterFrom), winter, "day-not-in-every-year")
                .addIf(!everyYear(summerFrom), summer, "day-not-in-every-year")
                .addIf(!everyYear(academicFrom), "academicYearFrom", "day-not-in-every-year");
    }

    /** Whether the day exists in each year. */
    public static boolean everyYear(MonthDay day) {
        return !day.equals(LEAP_DAY);
    }

    /** The first day, inclusive, of the last period of this kind that begins in the year or before it. */
    LocalDate firstDay(PeriodKind kind, int year) {
        return from(kind).atYear(year);
    }

    /** The first day after the period of this kind that begins on that day. */
    LocalDate dayAfter(PeriodKind kind, LocalDate firstDay) {
        MonthDay end = until(kind);
        LocalDate sameYear = end.atYear(firstDay.getYear());
        return sameYear.isAfter(firstDay) ? sameYear : end.atYear(firstDay.getYear() + 1);
    }

    private MonthDay from(PeriodKind kind) {
        return switch (kind) {
            case WINTER_TRAINING -> winterFrom;
            case SUMMER_TRAINING -> summerFrom;
            case ACADEMIC_YEAR -> academicFrom;
            default -> throw new IllegalArgumentException("not a period of training: " + kind);
        };
    }

    private MonthDay until(PeriodKind kind) {
        return switch (kind) {
            case WINTER_TRAINING -> summerFrom;
            case SUMMER_TRAINING -> winterFrom;
            default -> from(kind);
        };
    }
}
