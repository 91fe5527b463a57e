package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * Whom to inspect next, so that the least share of the quarter is reached (clause 13), and what a choice would bring. Never inspected
 * departments and services stand first, then whoever waited longest, then those with late and repeated violations. As each proposal
 * takes the least number of them and an inspection puts its unit last, four quarters of proposals that are carried out reach all of a
 * body.
 *
 * @param coverage as it is
 * @param endsOn last day of the controls unless the person chooses another
 * @param proposed as many of those left without a draft as are still missing
 * @param chosen the day on which the control of each chosen unit is to end
 * @param outlook what will be if the drafts and the choice are all signed in time
 */
public record Proposal(
        Coverage coverage, LocalDate endsOn, List<UnitId> proposed, Map<UnitId, LocalDate> chosen, Outlook outlook) {

    /**
     * What is foreseen of a quarter.
     *
     * @param tally with drafts and choice counted as inspected
     * @param reachedOn day by whose end the required number will be inspected; null if it will not
     * @param notThisYear how many departments and services will have had no control in the calendar year of the quarter
     */
    public record Outlook(Tally tally, @Nullable LocalDate reachedOn, int notThisYear) {}

    public Proposal {
        proposed = List.copyOf(proposed);
        chosen = Map.copyOf(chosen);
    }

    /**
     * Works it out.
     *
     * @param coverage of the body, worked out from these facts
     * @param asked chosen units with their days; null to choose what is proposed
     */
    static Proposal of(
            Coverage coverage,
            BigDecimal share,
            Collection<UnitFacts> facts,
            LocalDate today,
            @Nullable Map<UnitId, LocalDate> asked) {
        LocalDate endsOn = endOfControl(coverage.quarter(), today);
        List<UnitId> proposed = coverage.left().stream()
                .filter(waiting -> waiting.plannedOn() == null)
                .limit(Math.max(0, coverage.tally().missing() - coverage.planned()))
                .map(Waiting::unit)
                .toList();
        Map<UnitId, LocalDate> chosen = asked != null
                ? asked
                : proposed.stream().collect(Collectors.toMap(Function.identity(), unit -> endsOn));
        List<UnitFacts> planned = facts.stream()
                .map(each -> planned(each, chosen.get(each.unit())))
                .toList();
        Coverage then = Coverage.of(coverage.body(), coverage.quarter(), share, planned);
        return new Proposal(coverage, endsOn, proposed, chosen, outlook(then));
    }

    /** The Friday before the quarter's last day or, once that is past, today; never a day outside the quarter. */
    static LocalDate endOfControl(Period quarter, LocalDate today) {
        LocalDate friday = quarter.lastDay().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        boolean passed = today.isAfter(friday) && quarter.contains(today);
        return passed ? today : friday;
    }

    private static UnitFacts planned(UnitFacts facts, @Nullable LocalDate on) {
        return on == null ? facts : facts.drafted(on);
    }

    private static Outlook outlook(Coverage then) {
        Tally now = then.tally();
        long waiting = then.left().stream()
                .filter(left -> left.plannedOn() == null && !left.reasons().contains(WaitingReason.LONG_WAIT))
                .count();
        return new Outlook(
                new Tally(now.total(), now.inspected() + then.planned(), now.required()), then.forecastOn(), (int)
                        waiting);
    }
}
