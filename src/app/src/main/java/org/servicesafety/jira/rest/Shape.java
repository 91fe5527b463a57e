package org.servicesafety.jira.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that a JSON object may have, and what kind of value each holds. What the values mean is not known here. */
final class Shape {

    /** What kind of value a field holds. */
    enum Kind {
        TEXT("string"),
        NUMBER("number"),
        /** A number that need not be whole. */
        DECIMAL("number"),
        FLAG("boolean"),
        /** A text or a number. */
        WORD("string"),
        TEXTS("array"),
        OBJECT("object"),
        OBJECTS("array"),
        /** An object whose names are anybody's choice; each holds a number, or null, which is kept as the text {@code null}. */
        NUMBERS_BY_NAME("object"),
        /** Ours to say: may be sent back, and is passed over. */
        READ_ONLY("");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        /** As an argument of the fault {@code wrong-type}. */
        String wanted() {
            return wanted;
        }
    }

    /**
     * A field.
     *
     * @param inner what an object, or each object of a list, looks like
     */
    record Field(Kind kind, @Nullable Shape inner) {}

    private final Map<String, Field> fields = new HashMap<>();

    static Shape of() {
        return new Shape();
    }

    Shape texts(String... names) {
        return all(Kind.TEXT, names);
    }

    Shape numbers(String... names) {
        return all(Kind.NUMBER, names);
    }

    Shape decimals(String... names) {
        return all(Kind.DECIMAL, names);
    }

    Shape flags(String... names) {
        return all(Kind.FLAG, names);
    }

    Shape words(String... names) {
        return all(Kind.WORD, names);
    }

    Shape listsOfTexts(String... names) {
        return all(Kind.TEXTS, names);
    }

    Shape numbersByName(String... names) {
        return all(Kind.NUMBERS_BY_NAME, names);
    }

    Shape readOnly(String... names) {
        return all(Kind.READ_ONLY, names);
    }

    Shape object(String name, Shape inner) {
        fields.put(name, new Field(Kind.OBJECT, inner));
        return this;
    }

    Shape objects(String name, Shape inner) {
        fields.put(name, new Field(Kind.OBJECTS, inner));
        return this;
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private Shape all(Kind kind, String... names) {
        for (String name : names) {
            fields.put(name, new Field(kind, null));
        }
        return this;
    }
}
