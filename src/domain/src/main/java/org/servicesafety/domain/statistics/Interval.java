package org.servicesafety.domain.statistics;

/**
 * From one figure to another, both inclusive.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower one
 */
public record Interval(double low, double high) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the ends are not numbers in this order
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    /** Both ends times the same factor, which is not negative. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
