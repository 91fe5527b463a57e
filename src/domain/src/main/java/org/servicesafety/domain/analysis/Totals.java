package org.servicesafety.domain.analysis;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.statistics.Rate;

/**
 * The figures of a set of units in a period.
 *
 * @param counted the cases of all of them
 * @param known the cases of those whose strength is known in a month at least: numerator of the coefficient
 * @param strength the sum of the averages of these units, denominator of the coefficient; null if there is none
 */
record Totals(Cases counted, Cases known, @Nullable Double strength) {

    static final Totals NONE = new Totals(Cases.NONE, Cases.NONE, null);

    /** Cases on duty and off. */
    record Cases(int deaths, int injuries, int deathsOffDuty, int injuriesOffDuty) {

        static final Cases NONE = new Cases(0, 0, 0, 0);

        static Cases of(CaseCount count) {
            return new Cases(count.deaths(), count.injuries(), count.deathsOffDuty(), count.injuriesOffDuty());
        }

        Cases plus(Cases other) {
            return new Cases(
                    deaths + other.deaths,
                    injuries + other.injuries,
                    deathsOffDuty + other.deathsOffDuty,
                    injuriesOffDuty + other.injuriesOffDuty);
        }

        int onDuty(Indicator indicator) {
            return indicator == Indicator.DEATHS ? deaths : injuries;
        }

        int offDuty(Indicator indicator) {
            return indicator == Indicator.DEATHS ? deathsOffDuty : injuriesOffDuty;
        }
    }

    /** The figures of one unit alone. */
    static Totals of(@Nullable CaseCount count, @Nullable StrengthSum strength) {
        Cases cases = count == null ? Cases.NONE : Cases.of(count);
        return new Totals(
                cases, strength == null ? Cases.NONE : cases, strength == null ? null : (Double) strength.average());
    }

    Totals plus(Totals other) {
        return new Totals(counted.plus(other.counted), known.plus(other.known), sum(strength, other.strength));
    }

    /** Numerator and denominator are of the same units. */
    Rate rate(Indicator indicator) {
        return new Rate(known.onDuty(indicator), strength);
    }

    private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : (Double) (one + other);
    }
}
