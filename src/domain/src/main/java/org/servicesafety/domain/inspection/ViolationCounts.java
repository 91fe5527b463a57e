package org.servicesafety.domain.inspection;

/**
 * Violations of one unit by signed acts that weigh in the planner.
 *
 * @param late not eliminated although the last timely day is over
 * @param repeat not eliminated and found before, of the same kind
 */
public record ViolationCounts(int late, int repeat) {

    public static final ViolationCounts NONE = new ViolationCounts(0, 0);

    ViolationCounts plus(ViolationCounts other) {
        return new ViolationCounts(late + other.late, repeat + other.repeat);
    }
}
