package org.servicesafety.jira.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All that the app says, in each of its languages. Immutable. */
public final class Texts {

    private final Map<Language, Wording> wordings;

    private Texts(Map<Language, Wording> wordings) {
        this.wordings = new EnumMap<>(wordings);
    }

    /** Reads the texts from the app's own files. */
    public static Texts load() {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(language, Bundle.read(language)));
        }
        return new Texts(wordings);
    }

    /** The texts in this language. */
    public Wording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }
}
