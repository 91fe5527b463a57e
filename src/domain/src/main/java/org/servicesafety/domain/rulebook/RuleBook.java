package org.servicesafety.domain.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.period.TrainingYear;

/**
 * The numbers of an order (of order 738: clauses 5, 11.1, 13, 15, 16 and 20), each of which another order may change.
 *
 * @param planBefore the day of the year, exclusive, before which the plan for the coming year is approved (clause 5)
 * @param quarterlyShare the least share of departments and services to be inspected in a quarter, a fraction over 0
 *     and not over 1, of six places at most (clause 13)
 * @param retentionYears for how many years after the end of control an act is kept, at least 1 (clause 15)
 * @param repeatWithinMonths within how many months a violation of the same kind in the same unit is a repeated one, at least 1; no
 *     clause says so
 * @param analysisRule who analyses which periods and until when (clause 20)
 * @param trainingYear where the periods of training and the academic year begin (clauses 11.1 and 16)
 * @param termUntilIncludesDay whether "until the 25th" in the terms of a plan takes in the 25th; no clause says so
 * @param obligationsFrom since when obligations are asked for; no clause says so
 * @param limits where figures are read with care, and when a unit is called unfavourable; no clause says so
 */
public record RuleBook(
        MonthDay planBefore,
        BigDecimal quarterlyShare,
        int retentionYears,
        int repeatWithinMonths,
        AnalysisRule analysisRule,
        TrainingYear trainingYear,
        boolean termUntilIncludesDay,
        ObligationsFrom obligationsFrom,
        FigureLimits limits) {

    /** More years than any archive is asked for; a larger number is a slip of the pen. */
    private static final int MOST_YEARS = 100;

    private static final int MOST_MONTHS = 120;
    private static final int MOST_PLACES = 6;

    /**
     * Checks the values.
     *
     * @throws Invalid naming all faults: {@code not-a-share}, {@code out-of-range}, {@code day-not-in-every-year}
     */
    public RuleBook {
        check(planBefore, quarterlyShare, retentionYears, repeatWithinMonths).refuseIfAny();
    }

    /** Clause 5: the last timely day of the approval of the plan for this year, the day before {@link #planBefore}. */
    public LocalDate lastDayToApprovePlan(int plannedYear) {
        return planBefore.atYear(plannedYear - 1).minusDays(1);
    }

    /** Clause 11.1: the last timely day of the exercise before a period of training, the day before it begins. */
    public LocalDate lastDayOfSeasonalExercise(Period preparedFor) {
        if (preparedFor.kind() != PeriodKind.WINTER_TRAINING && preparedFor.kind() != PeriodKind.SUMMER_TRAINING) {
            throw new IllegalArgumentException("not a period of training: " + preparedFor);
        }
        return preparedFor.firstDay().minusDays(1);
    }

    static Faults.Check check(
            MonthDay planBefore, BigDecimal quarterlyShare, int retentionYears, int repeatWithinMonths) {
        boolean tooFewOrMany = retentionYears < 1 || retentionYears > MOST_YEARS;
        return Faults.check()
                .addIf(!TrainingYear.everyYear(planBefore), Rule.PLAN_BEFORE.key(), "day-not-in-every-year")
                .addIf(!isShare(quarterlyShare), Rule.QUARTERLY_SHARE.key(), "not-a-share")
                .addIf(tooFewOrMany, Rule.RETENTION_YEARS.key(), "out-of-range", 1, MOST_YEARS)
                .addIf(
                        repeatWithinMonths < 1 || repeatWithinMonths > MOST_MONTHS,
                        Rule.REPEAT_WITHIN_MONTHS.key(),
                        "out-of-range",
                        1,
                        MOST_MONTHS);
    }

    private static boolean isShare(BigDecimal share) {
        // a share of more places is no number that anybody means, and a written one may have a million of them
        return share.scale() >= 0
                && share.scale() <= MOST_PLACES
                && share.signum() > 0
                && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
