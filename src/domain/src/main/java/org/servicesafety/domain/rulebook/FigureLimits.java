package org.servicesafety.domain.rulebook;

import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;

/**
 * Where figures are read with care, and when a unit is called unfavourable (clauses 16.3 and 17). The order names no numbers here.
 *
 * @param smallStrength below so many servicemen a coefficient carries its warning, 1 to 1,000,000
 * @param violationsOver more late or repeat violations than this are a reason to call a unit unfavourable, 0 to 1,000
 * @param coverageMissed so many of the last four quarters without the coverage of clause 13 are a reason, 1 to 4
 */
public record FigureLimits(int smallStrength, int violationsOver, int coverageMissed) {

    /** The quarters that are looked back on. */
    public static final int QUARTERS = 4;

    static final String VIOLATIONS_OVER = "unfavourable.violationsOver";
    static final String COVERAGE_MISSED = "unfavourable.coverageMissed";

    private static final int MOST_SERVICEMEN = 1_000_000;
    private static final int MOST_VIOLATIONS = 1000;

    /**
     * Checks the values.
     *
     * @throws Invalid naming all faults: {@code out-of-range}
     */
    public FigureLimits {
        check(smallStrength, violationsOver, coverageMissed).refuseIfAny();
    }

    static Faults.Check check(int smallStrength, int violationsOver, int coverageMissed) {
        Faults.Check check = Faults.check();
        refuseOutside(check, Rule.SMALL_STRENGTH.key(), smallStrength, 1, MOST_SERVICEMEN);
        refuseOutside(check, VIOLATIONS_OVER, violationsOver, 0, MOST_VIOLATIONS);
        refuseOutside(check, COVERAGE_MISSED, coverageMissed, 1, QUARTERS);
        return check;
    }

    private static void refuseOutside(Faults.Check check, String key, int value, int least, int most) {
        check.addIf(value < least || value > most, key, "out-of-range", least, most);
    }
}
