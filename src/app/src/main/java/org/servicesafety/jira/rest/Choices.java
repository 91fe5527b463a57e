package org.servicesafety.jira.rest;

import org.servicesafety.domain.form.Form;

/** A choice of units in an address: {@code chosen=12:2026-12-18,15:2026-12-18}, as entries of a list. */
final class Choices {

    private static final String LIST = "chosen";

    private Choices() {}

    /** The form with {@code chosen[n].unitId} and {@code chosen[n].endedOn} in place of the one text. */
    static Form spread(Form form) {
        String text = form.at(LIST);
        if (text == null) {
            return form;
        }
        Form spread = form.with(LIST, null);
        String[] choices = text.split(",", -1);
        for (int index = 0; index < choices.length; index++) {
            String[] parts = choices[index].split(":", 2);
            String entry = LIST + "[" + index + "].";
            spread = spread.with(entry + "unitId", parts[0]).with(entry + "endedOn", parts.length > 1 ? parts[1] : "");
        }
        return spread;
    }
}
