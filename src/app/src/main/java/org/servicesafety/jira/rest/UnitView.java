package org.servicesafety.jira.rest;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.language.Language;

/** Shows units to a person in a language. */
public final class UnitView {

    private final Units units;

    public UnitView(Units units) {
        this.units = units;
    }

    /** How to show each unit of an answer; the names of the bodies are read once. */
    Function<Unit, UnitJson> in(Language language, Rights rights) {
        Map<UnitId, String> bodies = units.bodies().stream()
                .collect(Collectors.toMap(Unit::id, body -> body.name().in(language.tag())));
        return unit -> UnitJson.of(
                unit,
                UnitAccess.can(rights, unit),
                unit.name().in(language.tag()),
                bodies.getOrDefault(unit.body(), unit.name().in(language.tag())));
    }
}
