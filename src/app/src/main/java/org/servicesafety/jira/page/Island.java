package org.servicesafety.jira.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a script finds beside its element when the page opens: the texts in the person's language and what the page
 * must know before it can ask.
 */
public final class Island {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Adds a value that JSON can say; null is said too. */
    public Island with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * As JSON for an attribute in single quotes. It holds neither a tag nor an ampersand nor a single quote, so that it
     * stays what it is whether or not the template escapes it.
     */
    public String json() {
        try {
            return JSON.writeValueAsString(values)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("'", "\\u0027");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Values of a page that JSON cannot say", impossible);
        }
    }
}
