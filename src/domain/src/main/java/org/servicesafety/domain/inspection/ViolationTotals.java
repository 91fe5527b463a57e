package org.servicesafety.domain.inspection;

import org.jspecify.annotations.Nullable;

/**
 * How many violations of one kind signed acts found (clause 16.2).
 *
 * @param kind null for those without one
 * @param found all of them
 * @param open not verified as eliminated
 * @param overdue open, and their last timely day is over
 * @param repeat that repeat an earlier one
 */
public record ViolationTotals(@Nullable String kind, int found, int open, int overdue, int repeat) {

    static final ViolationTotals NONE = new ViolationTotals(null, 0, 0, 0, 0);

    ViolationTotals plus(ViolationTotals other) {
        return new ViolationTotals(
                null, found + other.found, open + other.open, overdue + other.overdue, repeat + other.repeat);
    }
}
