package org.servicesafety.host.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param kind text, textarea, date, select, multiselect, password, checkbox or html
 * @param values what stands in it
 * @param html the field itself where a template of the app draws it
 * @param error what is wrong with it; empty for nothing
 */
public record Input(
        String name,
        String label,
        String kind,
        boolean required,
        List<String> values,
        List<Choice> choices,
        String html,
        String error) {

    static Input of(String kind, String name, String label, String value) {
        return new Input(name, label, kind, false, List.of(value), List.of(), "", "");
    }

    static Input select(String name, String label, String value, List<Choice> choices) {
        return new Input(name, label, "select", false, List.of(value), choices, "", "");
    }

    static Input html(String name, String label, String html) {
        return new Input(name, label, "html", false, List.of(), List.of(), html, "");
    }

    Input must() {
        return new Input(name, label, kind, true, values, choices, html, error);
    }

    Input failed(@Nullable String message) {
        return message == null ? this : new Input(name, label, kind, required, values, choices, html, message);
    }

    Input filled(List<String> typed) {
        return new Input(name, label, kind, required, typed, choices, html, error);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean chosen(String value) {
        return values.contains(value);
    }

    public String asHtml() {
        return html;
    }
}
