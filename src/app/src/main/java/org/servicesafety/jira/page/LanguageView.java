package org.servicesafety.jira.page;

import java.util.List;
import org.servicesafety.jira.language.LanguageChoice;
import org.servicesafety.jira.language.Wording;

/** What the template of the language page shows; {@code saved} and {@code fault} are empty where there is nothing to say. */
public record LanguageView(String title, String why, String save, String saved, String fault, List<Option> options) {

    /** One choice. */
    public record Option(String code, String title, boolean chosen) {

        static Option of(LanguageChoice choice, LanguageChoice chosen, Wording wording) {
            String title = choice.language()
                    .map(language -> wording.text("service-safety.language." + language.tag()))
                    .orElseGet(() -> wording.text("service-safety.preference.as-in-jira"));
            return new Option(choice.code(), title, choice == chosen);
        }
    }
}
