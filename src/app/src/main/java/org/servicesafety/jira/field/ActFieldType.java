package org.servicesafety.jira.field;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/** An act: kept by its id, shown by its number with a link to the project's page of acts. */
public final class ActFieldType extends ReferenceFieldType {
    private final Acts acts;
    private final Units units;

    public ActFieldType(Storage storage, Acts acts, Units units) {
        super(storage);
        this.acts = acts;
        this.units = units;
    }

    @Override
    Shown shown(String value) {
        return Ids.parse(value)
                .flatMap(id -> acts.find(new ActId(id)))
                .map(act -> new Shown(title(act), address(act)))
                .orElse(new Shown(value, null));
    }

    private static String title(Act act) {
        return act.number() == null ? "–" : act.number().toString();
    }

    private @Nullable String address(Act act) {
        return units.find(act.body())
                .map(Unit::projectKey)
                .map(key -> "/projects/" + key + "?selectedItem=service-safety-acts#act-"
                        + act.id().value())
                .orElse(null);
    }
}
