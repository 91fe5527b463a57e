package org.servicesafety.domain.inspection;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitId;

/**
 * What the plan in force asks to be inspected, quarter by quarter, and the acts by which it was (clause 13: control in accordance with the
 * plan).
 */
public final class InspectionSchedule {

    private InspectionSchedule() {}

    /**
     * One item of the plan in one quarter.
     *
     * @param term its last term in the quarter
     * @param times how many controls it asks for in the quarter, 1 at least
     * @param unit the one department, service or subunit that the item names; null if it names none, or several
     * @param acts those whose control ended in the quarter; and drafts of the item that do not say when, in its first quarter that is not
     *     done
     */
    public record Row(
            PlannedControl term,
            Period quarter,
            int times,
            @Nullable UnitId unit,
            List<ControlAct> acts,
            State state) {}

    /** How far a row has come. */
    public enum State {
        /** So many controls were signed as the plan asks for; or all its terms in the quarter are confirmed in the plan itself. */
        DONE,
        /** The last timely day is over, and too few were signed. */
        OVERDUE,
        /** There is a draft. */
        DRAFTED,
        PLANNED
    }

    /**
     * The rows by their last timely day, then by the number of the item.
     *
     * @param unitOf which unit the activity of an item names
     */
    static List<Row> of(
            List<PlannedControl> terms,
            List<ControlAct> acts,
            Function<String, @Nullable UnitId> unitOf,
            LocalDate today) {
        Map<String, List<ControlAct>> undated = new HashMap<>(
                acts.stream().filter(act -> act.endedOn() == null).collect(Collectors.groupingBy(ControlAct::item)));
        Map<String, Map<Period, List<PlannedControl>>> items = terms.stream()
                .collect(Collectors.groupingBy(
                        PlannedControl::item,
                        TreeMap::new,
                        Collectors.groupingBy(
                                term -> quarter(term.due()),
                                () -> new TreeMap<>(comparing(Period::firstDay)),
                                Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        items.forEach((item, quarters) -> quarters.forEach((quarter, planned) -> {
            PlannedControl last = planned.get(planned.size() - 1);
            List<ControlAct> ended = acts.stream()
                    .filter(act -> act.item().equals(item))
                    .filter(act -> act.endedOn() != null && quarter.contains(act.endedOn()))
                    .toList();
            boolean done = signed(ended) >= planned.size() || planned.stream().allMatch(PlannedControl::confirmed);
            List<ControlAct> open = done ? List.of() : taken(undated, item);
            List<ControlAct> all = Stream.concat(ended.stream(), open.stream()).toList();
            rows.add(new Row(
                    last,
                    quarter,
                    planned.size(),
                    unitOf.apply(last.activity()),
                    all,
                    done ? State.DONE : state(last, all, today)));
        }));
        rows.sort(comparing((Row row) -> row.term().due())
                .thenComparing(row -> row.term().number()));
        return List.copyOf(rows);
    }

    private static List<ControlAct> taken(Map<String, List<ControlAct>> undated, String item) {
        List<ControlAct> taken = undated.remove(item);
        return taken == null ? List.of() : taken;
    }

    private static State state(PlannedControl last, List<ControlAct> acts, LocalDate today) {
        if (today.isAfter(last.due())) {
            return State.OVERDUE;
        }
        return acts.stream().anyMatch(act -> !act.state().signed()) ? State.DRAFTED : State.PLANNED;
    }

    private static long signed(List<ControlAct> acts) {
        return acts.stream().filter(act -> act.state().signed()).count();
    }

    private static Period quarter(LocalDate day) {
        return Period.calendar(PeriodKind.QUARTER, day);
    }
}
