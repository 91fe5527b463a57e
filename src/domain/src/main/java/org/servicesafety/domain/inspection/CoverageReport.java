package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;

/**
 * Coverage of one or several bodies in a quarter, as it stood on a day.
 *
 * @param share required, as a fraction, by the edition of the rule book in force on the quarter's last day
 * @param clause of that edition; null where it is silent
 * @param bodies those that fall short first, the furthest before the others; then by code
 */
public record CoverageReport(
        LocalDate today, Period quarter, BigDecimal share, @Nullable String clause, List<Coverage> bodies) {

    public CoverageReport {
        bodies = List.copyOf(bodies);
    }

    /** The quarter's last day is the last timely one. */
    public Deadline deadline() {
        return new Deadline(quarter.lastDay());
    }

    /** Those that have waited longest in all the bodies, three at most. */
    public List<Waiting> longestNotInspected() {
        return Coverage.longest(bodies.stream().flatMap(coverage -> coverage.left().stream()));
    }
}
