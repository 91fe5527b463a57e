package org.servicesafety.jira.field;

import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.language.Languages;

/** A unit: kept by its id, shown by its name in the language of the person who looks. */
public final class UnitFieldType extends ReferenceFieldType {
    private final Units units;
    private final Languages languages;

    public UnitFieldType(Storage storage, Units units, Languages languages) {
        super(storage);
        this.units = units;
        this.languages = languages;
    }

    @Override
    Shown shown(String value) {
        return new Shown(
                Ids.parse(value)
                        .flatMap(id -> units.find(new UnitId(id)))
                        .map(this::name)
                        .orElse(value),
                null);
    }

    private String name(Unit unit) {
        return unit.name().in(languages.of((String) null).tag());
    }
}
