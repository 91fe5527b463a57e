package org.servicesafety.domain.reminder;

/**
 * How the site is reminded.
 *
 * @param on whether anybody is reminded at all
 * @param leadDays 1 to 20: so many working days before the term one is reminded of it
 */
public record Reminding(boolean on, int leadDays) {

    public static final Reminding BUILT_IN = new Reminding(true, 5);
    public static final int MOST_LEAD_DAYS = 20;

    public Reminding {
        if (leadDays < 1 || leadDays > MOST_LEAD_DAYS) {
            throw new IllegalArgumentException("out of range: " + leadDays);
        }
    }
}
