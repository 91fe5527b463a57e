package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

/** What stands in the address of a request. */
final class Asked {

    private static final String LANGUAGE = "lang";

    private Asked() {}

    /** The parameters as a form; one that is given several times has its texts joined by commas. */
    static Form form(UriInfo uri) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : uri.getQueryParameters().entrySet()) {
            values.put(entry.getKey(), String.join(",", entry.getValue()));
        }
        return new Form(values);
    }

    static @Nullable String language(@Nullable UriInfo uri) {
        return uri == null ? null : uri.getQueryParameters().getFirst(LANGUAGE);
    }

    /** An id in a path; a text that can be no id names no record. */
    static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotVisible();
        }
        return Long.parseLong(text);
    }
}
