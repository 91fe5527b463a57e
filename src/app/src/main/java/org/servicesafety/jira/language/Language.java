package org.servicesafety.jira.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that the app speaks. */
public enum Language {
    KK("kk"),
    RU("ru"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in {@code ?lang=} and in the HTML attribute {@code lang}: {@code kk}, {@code ru} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The language that the tag names exactly, in lower case; none for any other text. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language nearest to a locale, by its language alone ({@code ru_RU} as {@code ru_KZ}); else English. */
    public static Language nearest(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }
}
