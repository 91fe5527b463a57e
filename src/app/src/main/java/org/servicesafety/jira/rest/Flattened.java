package org.servicesafety.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.jira.rest.Shape.Kind;

/**
 * A JSON object as texts by field. What does not fit the shape is kept as a fault ({@code unknown-field}, {@code wrong-type}) beside the
 * texts, so that it is told together with all that the rules refuse.
 */
final class Flattened {

    /** No list of ours is as long, and no answer names more faults. */
    private static final int MOST = 1000;

    private final Map<String, String> values = new HashMap<>();
    private final List<Fault> misread = new ArrayList<>();

    private Flattened() {}

    static Form form(JsonNode sent, Shape shape) {
        Flattened flattened = new Flattened();
        if (!sent.isMissingNode()) {
            flattened.object(sent, shape, "");
        }
        return new Form(flattened.values, new Faults(flattened.misread));
    }

    private void object(JsonNode node, Shape shape, String path) {
        if (!node.isObject()) {
            wrongType(path, Kind.OBJECT);
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            shape.field(entry.getKey())
                    .ifPresentOrElse(
                            field -> value(entry.getValue(), field, name),
                            () -> fault(Fault.on(name, "unknown-field")));
        }
    }

    private void value(JsonNode node, Shape.Field field, String name) {
        if (node.isNull()) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> put(name, node, node.isTextual(), Kind.TEXT);
            case NUMBER -> put(name, node, node.isIntegralNumber(), Kind.NUMBER);
            case DECIMAL -> put(name, node, node.isNumber(), Kind.DECIMAL);
            case FLAG -> put(name, node, node.isBoolean(), Kind.FLAG);
            case WORD -> put(name, node, node.isTextual() || node.isIntegralNumber(), Kind.WORD);
            case TEXTS -> each(node, name, (one, at) -> put(at, one, one.isTextual(), Kind.TEXT));
            case OBJECT -> object(node, Objects.requireNonNull(field.inner()), name);
            case OBJECTS -> each(node, name, (one, at) -> object(one, Objects.requireNonNull(field.inner()), at));
            case NUMBERS_BY_NAME -> numbersByName(node, name);
            case READ_ONLY -> {}
        }
    }

    private void numbersByName(JsonNode node, String name) {
        if (!node.isObject()) {
            wrongType(name, Kind.NUMBERS_BY_NAME);
            return;
        }
        if (node.size() > MOST) {
            fault(Fault.on(name, "too-many", MOST));
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode number = entry.getValue();
            put(name + "." + entry.getKey(), number, number.isNull() || number.isIntegralNumber(), Kind.NUMBER);
        }
    }

    private interface Element {
        void at(JsonNode node, String name);
    }

    private void each(JsonNode node, String name, Element element) {
        if (!node.isArray()) {
            wrongType(name, Kind.TEXTS);
            return;
        }
        if (node.size() > MOST) {
            fault(Fault.on(name, "too-many", MOST));
            return;
        }
        for (int index = 0; index < node.size(); index++) {
            element.at(node.get(index), name + "[" + index + "]");
        }
    }

    private void put(String name, JsonNode node, boolean fits, Kind kind) {
        if (fits) {
            values.put(name, node.asText());
        } else {
            wrongType(name, kind);
        }
    }

    private void wrongType(String path, Kind wanted) {
        fault(Fault.on(path.isEmpty() ? null : path, "wrong-type", wanted.wanted()));
    }

    private void fault(Fault fault) {
        if (misread.size() < MOST) {
            misread.add(fault);
        }
    }
}
