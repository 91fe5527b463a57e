package org.servicesafety.domain.plan;

/**
 * How far ahead occurrences become issues; a value of the site.
 *
 * @param daysAhead 1 to 366: an occurrence becomes an issue this many days before its last timely day
 * @param mostPerRun 1 to 5000: how many issues one run makes at most; the next run goes on
 */
public record AheadOfTime(int daysAhead, int mostPerRun) {

    public static final AheadOfTime BUILT_IN = new AheadOfTime(31, 500);
    public static final int FARTHEST = 366;
    public static final int MOST = 5000;

    public AheadOfTime {
        if (daysAhead < 1 || daysAhead > FARTHEST || mostPerRun < 1 || mostPerRun > MOST) {
            throw new IllegalArgumentException("out of range: " + daysAhead + " days, " + mostPerRun + " a run");
        }
    }
}
