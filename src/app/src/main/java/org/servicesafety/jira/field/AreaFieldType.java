package org.servicesafety.jira.field;

import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** The area of control to which a violation belongs: kept by its code, shown in words. A code that the app does not know is shown as it is. */
public final class AreaFieldType extends ReferenceFieldType {

    private static final String TEXT = "service-safety.act.area.";

    private final Languages languages;
    private final Texts texts;

    public AreaFieldType(Storage storage, Languages languages, Texts texts) {
        super(storage);
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    Shown shown(String value) {
        Wording wording = texts.in(languages.of((String) null));
        return new Shown(wording.has(TEXT + value) ? wording.text(TEXT + value) : value, null);
    }
}
