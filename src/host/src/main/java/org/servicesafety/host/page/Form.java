package org.servicesafety.host.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form of a page: posted with the token, faults at their fields, general faults on top. */
public record Form(
        String heading,
        String action,
        List<Input> inputs,
        Map<String, String> hidden,
        String submit,
        String cancel,
        List<String> errors,
        String style) {

    static Form to(String action, String submit, String cancel, List<Input> inputs) {
        return new Form("", action, inputs, Map.of(), submit, cancel, List.of(), "");
    }

    Form titled(String title) {
        return new Form(title, action, inputs, hidden, submit, cancel, errors, style);
    }

    Form hide(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hidden);
        more.put(name, value);
        return new Form(heading, action, inputs, more, submit, cancel, errors, style);
    }

    /** The submit button is a warning: what is done cannot be taken back. */
    Form danger() {
        return new Form(heading, action, inputs, hidden, submit, cancel, errors, "danger");
    }

    /** The same form with what was wrong. A fault of a field that the form lacks stands on top. */
    Form failed(Collection<String> general, Map<String, String> byField) {
        List<String> top = new java.util.ArrayList<>(general);
        byField.forEach((field, message) -> {
            if (inputs.stream().noneMatch(input -> input.name().equals(field))) {
                top.add(message);
            }
        });
        List<Input> marked = inputs.stream()
                .map(input -> input.failed(byField.get(input.name())))
                .toList();
        return new Form(heading, action, marked, hidden, submit, cancel, top, style);
    }

    public String kind() {
        return "form";
    }
}
