package org.servicesafety.jira.field;

import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.jira.language.Languages;

/** The kind of a violation: kept by its code, shown by its name in the site's tree. A code that is not there is shown as it is. */
public final class KindFieldType extends ReferenceFieldType {

    private final ViolationKinds kinds;
    private final Languages languages;

    public KindFieldType(Storage storage, ViolationKinds kinds, Languages languages) {
        super(storage);
        this.kinds = kinds;
        this.languages = languages;
    }

    @Override
    Shown shown(String value) {
        String tag = languages.of((String) null).tag();
        return new Shown(
                kinds.read().find(value).map(kind -> kind.name().in(tag)).orElse(value), null);
    }
}
