package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;

/**
 * A body of military command, as far as its obligations hang on it.
 *
 * @param level says which periods it analyses (clause 20)
 * @param existence an obligation arises only for a body that exists through the whole of its period
 * @param setUpOn the day on which it was set up in the app; the rule book reckons from it since when it is asked
 */
public record Body(UnitId id, UnitLevel level, Existence existence, LocalDate setUpOn) {

    /** Of these units, all of them bodies, those of which anything is asked: they were set up; in their order. */
    static List<Body> of(List<Unit> bodies, SetUps setUps) {
        Map<UnitId, LocalDate> days =
                setUps.daysOf(bodies.stream().map(Unit::id).collect(Collectors.toSet()));
        return bodies.stream()
                .filter(body -> days.containsKey(body.id()))
                .map(body -> new Body(
                        body.id(),
                        Objects.requireNonNull(body.level()),
                        body.existence(),
                        Objects.requireNonNull(days.get(body.id()))))
                .toList();
    }

    boolean existsThrough(Period period) {
        return existence.on(period.firstDay()) && existence.on(period.lastDay());
    }
}
