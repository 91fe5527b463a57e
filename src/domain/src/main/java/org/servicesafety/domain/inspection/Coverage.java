package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.unit.UnitId;

/**
 * How far a body has come with the inspections that clause 13 asks for in a quarter: at least 25 % (the share of the rule book) of all
 * departments and services that exist on any day of it. A unit and the one that succeeds it count once. What counts as inspected is a
 * signed act on the very department or service whose control ended in the quarter.
 *
 * @param planned how many of those not inspected have a draft whose control ends in the quarter
 * @param reachedOn day by whose end the required number was inspected; the quarter's first if nothing is required, null if it is not
 * @param forecastOn the same day or, if the drafts are signed in time, the day by whose end it will be; null if it will not be
 * @param left those not inspected, in the planner's order
 */
public record Coverage(
        UnitId body,
        Period quarter,
        Tally tally,
        int planned,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate forecastOn,
        List<Waiting> left) {

    /** How many are named as having waited longest. */
    private static final int LONGEST = 3;

    public Coverage {
        left = List.copyOf(left);
    }

    /**
     * Works it out from what is on record.
     *
     * @param share the least share as a fraction, over 0 and at most 1
     * @param departmentsAndServices all of the body, whenever they exist; none of another body
     */
    public static Coverage of(
            UnitId body, Period quarter, BigDecimal share, Collection<UnitFacts> departmentsAndServices) {
        List<Chain> chains = Chain.existingIn(quarter, departmentsAndServices);
        List<LocalDate> inspected = chains.stream()
                .flatMap(chain -> chain.inspectedOn().stream())
                .sorted()
                .toList();
        List<Chain> others =
                chains.stream().filter(chain -> !chain.isInspected()).toList();
        List<LocalDate> planned =
                others.stream().flatMap(chain -> chain.plannedOn().stream()).toList();
        List<LocalDate> foreseen =
                Stream.concat(inspected.stream(), planned.stream()).sorted().toList();
        Tally tally = Tally.of(chains.size(), inspected.size(), share);
        Optional<LocalDate> reached = dayOf(tally.required(), quarter, inspected);
        return new Coverage(
                body,
                quarter,
                tally,
                planned.size(),
                reached.orElse(null),
                reached.or(() -> dayOf(tally.required(), quarter, foreseen)).orElse(null),
                others.stream().map(Chain::waiting).sorted(Waiting.LONGEST_WAIT).toList());
    }

    /**
     * The same by the share of the edition of the rule book in force on the quarter's last day. What was reached before a later edition
     * came in force, by the one then in force, stays reached.
     */
    public static Coverage of(
            UnitId body, Period quarter, Editions editions, Collection<UnitFacts> departmentsAndServices) {
        List<Edition> during = editions.during(quarter);
        Edition last = during.get(during.size() - 1);
        for (Edition edition : during) {
            Coverage coverage = of(body, quarter, edition.rules().quarterlyShare(), departmentsAndServices);
            LocalDate reached = coverage.reachedOn();
            boolean underIt = reached != null && editions.inForce(edition, reached);
            if (underIt || edition.equals(last)) {
                return coverage;
            }
        }
        throw new IllegalStateException("no edition in " + quarter);
    }

    /** Those not inspected that have waited longest, three at most. */
    public List<Waiting> longestNotInspected() {
        return longest(left.stream());
    }

    static List<Waiting> longest(Stream<Waiting> left) {
        return left.sorted(Waiting.LONGEST_WAIT).limit(LONGEST).toList();
    }

    // where nothing is required, it is reached from the first day on
    private static Optional<LocalDate> dayOf(int required, Period quarter, List<LocalDate> days) {
        if (required == 0) {
            return Optional.of(quarter.firstDay());
        }
        return days.size() < required ? Optional.empty() : Optional.of(days.get(required - 1));
    }
}
