package org.servicesafety.domain.obligation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicesafety.domain.unit.UnitId;

/** Reads all that records ask of bodies, however many there are, in answers of bounded length: where one is full, half the bodies are asked. */
record RecordsInPortions(FromRecords records, ObligationsQuery query) {

    /** The longest answer. One body alone has fewer duties within some weeks. */
    static final int MOST = 10_000;

    Stream<Obligation> of(List<UnitId> bodies) {
        if (bodies.isEmpty()) {
            return Stream.empty();
        }
        List<TrackedObligation> found = records.first(Set.copyOf(bodies), query, MOST);
        int half = bodies.size() / 2;
        return found.size() < MOST || half == 0
                ? found.stream().map(TrackedObligation::obligation)
                : Stream.concat(of(bodies.subList(0, half)), of(bodies.subList(half, bodies.size())));
    }
}
