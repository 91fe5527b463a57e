package org.servicesafety.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.servicesafety.host.search.Clauses.Comparison;

/** One field that can be searched: how its values are read, compared and sorted. */
final class SearchField {
    /** What can be done with a field besides asking whether it holds one of some values. */
    enum Ability {
        NAMES,
        WORDS,
        NAMES_AND_WORDS,
        ORDER
    }

    private final String name;
    private final Target target;
    private final Ability ability;
    private final Function<String, List<Object>> reader;
    private final String sorting;

    /**
     * @param reader values as they are stored; none for a name that there is not
     * @param sorting SQL of what issues are sorted by
     */
    SearchField(String name, Target target, Ability ability, Function<String, List<Object>> reader, String sorting) {
        this.name = name;
        this.target = target;
        this.ability = ability;
        this.reader = reader;
        this.sorting = sorting;
    }

    String sorting() {
        return sorting;
    }

    Condition compare(Comparison comparison, List<Value> values) {
        return switch (comparison) {
            case EQUALS, IN -> among(demandNames(comparison, values));
            case NOT_EQUALS, NOT_IN -> notAmong(demandNames(comparison, values));
            case IS -> demandEmpty(values, target.isMissing());
            case IS_NOT -> demandEmpty(values, target.isPresent());
            case LIKE -> words(comparison, values);
            case NOT_LIKE ->
                Condition.joined(
                        "and",
                        List.of(target.isPresent(), words(comparison, values).negated()));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered(comparison, values);
        };
    }

    private List<Value> demandNames(Comparison comparison, List<Value> values) {
        boolean onlyEmpty = values.stream().allMatch(Value::isEmpty);
        if (ability == Ability.WORDS && !onlyEmpty) {
            throw unsupported(comparison);
        }
        return values;
    }

    private JqlException unsupported(Comparison comparison) {
        return new JqlException(
                "The operator '" + comparison.symbol + "' is not supported by the '" + name + "' field.");
    }

    private Condition demandEmpty(List<Value> values, Condition condition) {
        if (!values.stream().allMatch(Value::isEmpty)) {
            throw new JqlException("The operator 'is' takes EMPTY alone, in the '" + name + "' field too.");
        }
        return condition;
    }

    private Condition among(List<Value> values) {
        List<Condition> parts = new ArrayList<>();
        parts.add(isOneOf(stored(values)));
        if (values.stream().anyMatch(Value::isEmpty)) {
            parts.add(target.isMissing());
        }
        return Condition.joined("or", parts);
    }

    /** Without a value a field is not unequal to anything, as in Jira. */
    private Condition notAmong(List<Value> values) {
        return Condition.joined(
                "and", List.of(target.isPresent(), isOneOf(stored(values)).negated()));
    }

    private Condition isOneOf(List<Object> stored) {
        return stored.isEmpty() ? Condition.of("false") : target.has(target.column() + " = any(?)", stored);
    }

    private List<Object> stored(List<Value> values) {
        List<Object> all = new ArrayList<>();
        for (Value value : values) {
            if (!value.isEmpty()) {
                all.addAll(read(value));
            }
        }
        return all;
    }

    private List<Object> read(Value value) {
        List<Object> found = reader.apply(Objects.requireNonNull(value.text()));
        if (found.isEmpty() && value.typed()) {
            throw new JqlException("The value '" + value.text() + "' does not exist for the field '" + name + "'.");
        }
        return found;
    }

    private Condition words(Comparison comparison, List<Value> values) {
        if (ability == Ability.NAMES
                || ability == Ability.ORDER
                || values.size() != 1
                || values.get(0).isEmpty()) {
            throw unsupported(comparison);
        }
        return target.has(
                target.column() + " ~* all(?)",
                Words.patterns(Objects.requireNonNull(values.get(0).text())));
    }

    private Condition ordered(Comparison comparison, List<Value> values) {
        if (ability != Ability.ORDER || values.size() != 1 || values.get(0).isEmpty()) {
            throw unsupported(comparison);
        }
        return target.has(
                target.column() + " " + comparison.symbol + " ?",
                read(values.get(0)).get(0));
    }
}
