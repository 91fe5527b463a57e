package org.servicesafety.jira.field;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** An act: kept by its id, shown by its number, a draft by its unit and day; with a link to that very act. */
public final class ActFieldType extends ReferenceFieldType {
    private final Acts acts;
    private final Units units;
    private final Languages languages;
    private final Texts texts;

    public ActFieldType(Storage storage, Acts acts, Units units, Languages languages, Texts texts) {
        super(storage);
        this.languages = languages;
        this.texts = texts;
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

    private String title(Act act) {
        Wording wording = texts.in(languages.of((String) null));
        if (act.number() != null) {
            return wording.text("service-safety.acts.numbered", act.number());
        }
        String unit = units.find(act.unit())
                .map(found -> found.name().in(wording.language().tag()))
                .orElse("");
        LocalDate ended = act.endedOn();
        return ended == null
                ? wording.text("service-safety.act.title-draft", unit)
                : wording.text("service-safety.act.title-draft-on", unit, wording.day(ended));
    }

    private @Nullable String address(Act act) {
        return units.find(act.body())
                .map(Unit::projectKey)
                .map(key -> "/projects/" + key + "?selectedItem=service-safety-acts&act="
                        + act.id().value())
                .orElse(null);
    }
}
