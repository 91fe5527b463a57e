package org.servicesafety.domain.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Why the state of safety of a unit is called unfavourable (clause 16.3).
 *
 * @param indicator of the coefficient that is meant; null for the others
 * @param number how much it is: people who died, violations, quarters; 0 where there is nothing to count
 */
public record Reason(Code code, @Nullable Indicator indicator, int number) {

    /** The gravest first. */
    public enum Code {
        /** Somebody died on duty. */
        DEATH_ON_DUTY,
        /** The coefficient lies above the limit of 99.8 %. */
        ABOVE_998,
        /** The coefficient lies above the limit of 95 % in this period and in the one before it. */
        ABOVE_95_TWICE,
        /** The coefficient has risen against the same period of last year by more than chance. */
        RISE,
        /** More late or repeat violations than the rule book allows. */
        VIOLATIONS,
        /** The coverage of clause 13 was missed in as many of the last four quarters as the rule book names. */
        COVERAGE
    }
}
