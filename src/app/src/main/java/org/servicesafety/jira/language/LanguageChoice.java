package org.servicesafety.jira.language;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person has chosen to read: a language, or whatever Jira is set to. */
public enum LanguageChoice {
    AS_IN_JIRA(null),
    KK(Language.KK),
    RU(Language.RU),
    EN(Language.EN);

    private final @Nullable Language language;

    LanguageChoice(@Nullable Language language) {
        this.language = language;
    }

    /** The language chosen; empty for "as in Jira". */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** As kept and as sent by forms: {@code as-in-jira}, {@code kk}, {@code ru}, {@code en}. */
    public String code() {
        return language == null ? "as-in-jira" : name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that code; none for any other text. */
    public static Optional<LanguageChoice> ofCode(@Nullable String code) {
        for (LanguageChoice choice : values()) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
