package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActQuery;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.Retention;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;

/** Acts in memory; needs the units to find acts below one. */
public final class ActsInMemory implements Acts {

    private final Map<ActId, Act> acts = new LinkedHashMap<>();
    private final UnitsInMemory units;
    private long last;

    public ActsInMemory(UnitsInMemory units) {
        this.units = units;
    }

    public List<Act> all() {
        return new ArrayList<>(acts.values());
    }

    /** Puts an act as it is, in whatever state. */
    public void put(Act act) {
        last = Math.max(last, act.id().value());
        acts.put(act.id(), act);
    }

    @Override
    public Optional<Act> find(ActId id) {
        return Optional.ofNullable(acts.get(id));
    }

    @Override
    public Optional<Act> findToChange(ActId id) {
        return find(id);
    }

    @Override
    public Page<Act> find(ActQuery query, Paging paging) {
        List<Act> found = acts.values().stream()
                .filter(act -> matches(query, act))
                .sorted(Comparator.comparing(Act::endedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(act -> act.id().value())
                        .reversed())
                .toList();
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public List<ActId> kept(UnitId body) {
        return acts.values().stream()
                .filter(act -> act.body().equals(body))
                .filter(act -> act.state().signed() && act.state() != ActState.DISPOSED)
                .map(Act::id)
                .toList();
    }

    @Override
    public Act add(ActContent content) {
        Act act = Act.draft(new ActId(++last), content).nextVersion();
        acts.put(act.id(), act);
        return act;
    }

    @Override
    public Act change(Act act) {
        Act changed = act.nextVersion();
        acts.put(act.id(), changed);
        return changed;
    }

    @Override
    public void remove(ActId id) {
        acts.remove(id);
    }

    @Override
    public int freeNumber(UnitId body, int year) {
        List<Integer> taken = acts.values().stream()
                .filter(act -> act.body().equals(body))
                .map(Act::number)
                .filter(Objects::nonNull)
                .filter(number -> number.year() == year)
                .map(number -> number.number())
                .toList();
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    private boolean matches(ActQuery query, Act act) {
        return query.bodies().contains(act.body())
                && (query.unit() == null
                        || query.unit()
                                .holds(units.find(act.unit()).orElseThrow().path()))
                && (query.from() == null
                        || (act.endedOn() != null && !act.endedOn().isBefore(query.from())))
                && (query.to() == null
                        || (act.endedOn() != null && !act.endedOn().isAfter(query.to())))
                && (query.state() == null || query.state() == act.state())
                && (query.keepingOver() == null || (!act.isDisposed() && Retention.isOver(act, query.keepingOver())))
                && (query.reportLate() == null || act.isReportLate(query.reportLate()));
    }
}
