package org.servicesafety.jira.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a form offers to its templates.
 *
 * @param values names of the places, with whether a template must have it
 * @param pictures names of places for pictures and charts, written the name after a sign "at", with whether a template must have it
 * @param sequences rows that are repeated
 */
public record Schema(Map<String, Boolean> values, Map<String, Boolean> pictures, List<Sequence> sequences) {

    public Schema {
        values = Map.copyOf(values);
        pictures = Map.copyOf(pictures);
        sequences = List.copyOf(sequences);
    }

    /** Rows of several kinds that follow each other in any order, as headings of groups and their items. */
    public record Sequence(String name, List<RowKind> kinds) {
        public Sequence {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One kind of row; its places are written {@code name.field} in double braces.
     *
     * @param required whether a template must have such a row; if so, with each of the fields
     */
    public record RowKind(String name, Set<String> fields, boolean required) {
        public RowKind {
            fields = Set.copyOf(fields);
        }

        Stream<String> places() {
            return fields.stream().sorted().map(field -> name + "." + field);
        }
    }

    Stream<RowKind> kinds() {
        return sequences.stream().flatMap(sequence -> sequence.kinds().stream());
    }

    /** The kind of row that a place belongs to; empty for a place outside of rows. */
    Optional<RowKind> kindOf(String place) {
        return kinds().filter(kind -> place.startsWith(kind.name() + ".")).findFirst();
    }

    boolean knows(String place) {
        return values.containsKey(place)
                || (place.startsWith("@") && pictures.containsKey(place.substring(1)))
                || kinds().anyMatch(kind -> kind.places().anyMatch(place::equals));
    }

    /** Places outside of rows that a template must have. */
    Stream<String> required() {
        return Stream.concat(
                values.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .sorted(),
                pictures.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(each -> "@" + each.getKey())
                        .sorted());
    }
}
