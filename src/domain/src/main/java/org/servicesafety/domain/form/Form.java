package org.servicesafety.domain.form;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/**
 * Texts by field as they were sent. A field within another is written {@code name.kk}, one in a list {@code members[0].rank}, counted
 * from 0: the same words in which faults name fields. Texts are without space at their ends; a field with an empty text is as good as
 * absent and is not kept.
 *
 * @param values texts by field
 * @param misread what could not even be put into texts: unknown fields, values of a wrong shape. It is told with all other faults, and
 *     its fields are not said to be missing
 */
public record Form(Map<String, String> values, Faults misread) {

    public static final Form EMPTY = new Form(Map.of());

    public Form(Map<String, String> values) {
        this(values, Faults.none());
    }

    public Form {
        values = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    public @Nullable String at(String field) {
        return values.get(field);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether the field, something within it or around it could not be read; of a form that is misread as a whole, each field. */
    public boolean isMisread(String field) {
        return misread.list().stream()
                .map(Fault::field)
                .anyMatch(other -> other == null || isPart(other, field) || isPart(field, other));
    }

    /** This form with one field more, or another text in it; null or empty takes it out. */
    public Form with(String field, @Nullable Object value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(field, value == null ? "" : value.toString());
        return new Form(changed, misread);
    }

    /** What stands within a field, by the names it has there. */
    public Form within(String field) {
        String outer = field + ".";
        return new Form(
                values.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(outer))
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().substring(outer.length()), Map.Entry::getValue)),
                misreadWithin(outer));
    }

    /** Number of entries of a list: the highest index that is filled, plus one. */
    public int size(String list) {
        Pattern entry = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})].*");
        return values.keySet().stream()
                .map(entry::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private Faults misreadWithin(String outer) {
        return new Faults(misread.list().stream()
                .filter(fault -> fault.field() != null && fault.field().startsWith(outer))
                .map(fault -> Fault.on(fault.field().substring(outer.length()), fault.code()))
                .toList());
    }

    private static boolean isPart(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + ".") || part.startsWith(whole + "[");
    }
}
