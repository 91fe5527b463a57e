package org.servicesafety.domain.analysis;

import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * What is known of the strength of the very unit, units below not included, in the months of a period.
 *
 * @param months how many months are known, from 1
 * @param monthsOver how many of them are over
 * @param sum of the servicemen of the months
 */
public record StrengthSum(UnitId unit, Period period, int months, int monthsOver, long sum) {

    /** The average of the months that are known. */
    double average() {
        return (double) sum / months;
    }
}
