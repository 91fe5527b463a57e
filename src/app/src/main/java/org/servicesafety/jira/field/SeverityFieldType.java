package org.servicesafety.jira.field;

import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** How heavily a violation weighs: kept by its code, shown in words. A code that the app does not know is shown as it is. */
public final class SeverityFieldType extends ReferenceFieldType {

    private static final String TEXT = "service-safety.violation.severity.";

    private final Languages languages;
    private final Texts texts;

    public SeverityFieldType(Storage storage, Languages languages, Texts texts) {
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
