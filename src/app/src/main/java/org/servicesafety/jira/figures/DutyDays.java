package org.servicesafety.jira.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.servicesafety.domain.obligation.DutyQuery;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.unit.UnitId;

/**
 * The two days that say where a duty stands, as columns: the last timely day, and the day on which it was done, null if it was not.
 * What each state means is asked of the domain.
 *
 * @param body column with the id of the body
 */
record DutyDays(String body, String due, String done) {

    private static final List<String> COMPARED = List.of("<", "=", ">");

    /** The duties that are asked for. */
    Filter filter(DutyQuery query) {
        Filter filter = Filter.all()
                .among(body, query.bodies().stream().map(UnitId::value).toList())
                .and(
                        due + " BETWEEN ? AND ?",
                        query.from().toString(),
                        query.to().toString());
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (ObligationState state : query.states()) {
            conditions.add(condition(state, query.today(), values));
        }
        return filter.and(
                conditions.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", conditions) + ")", values.toArray());
    }

    private String condition(ObligationState state, LocalDate today, List<Object> values) {
        List<String> signs = IntStream.rangeClosed(-1, 1)
                .filter(state::order)
                .mapToObj(sign -> COMPARED.get(sign + 1))
                .toList();
        if (state.done()) {
            return "(" + done + " IS NOT NULL AND (" + any(signs, done) + "))";
        }
        signs.forEach(sign -> values.add(today.toString()));
        return "(" + done + " IS NULL AND (" + any(signs, "?") + "))";
    }

    private String any(List<String> signs, String compared) {
        return String.join(
                " OR ",
                signs.stream().map(sign -> due + " " + sign + " " + compared).toList());
    }

    /** Counts of rows of {@code DUE_ON}, {@code DONE_ON} and their number {@code N}, put together by state. */
    static Map<ObligationState, Long> count(List<Counted> rows, LocalDate today) {
        Map<ObligationState, Long> counts = new EnumMap<>(ObligationState.class);
        rows.forEach(row -> counts.merge(ObligationState.of(row.due(), row.done(), today), row.number(), Long::sum));
        return counts;
    }
}
