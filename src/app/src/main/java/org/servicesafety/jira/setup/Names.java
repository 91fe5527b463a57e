package org.servicesafety.jira.setup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.registry.Made;

/** The names that things get in Jira: one language for all, chosen at the first set-up. */
final class Names {
    private final Texts texts;
    private final Language language;

    Names(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String of(Made made) {
        return text(made.nameKey());
    }

    String text(String key) {
        return texts.in(language).text(key);
    }

    /** The thing's name in each language: by one of them it is found again after a set-up that was broken off. */
    Set<String> inAnyLanguage(Made made) {
        return Arrays.stream(Language.values())
                .map(each -> texts.in(each).text(made.nameKey()))
                .collect(Collectors.toSet());
    }
}
