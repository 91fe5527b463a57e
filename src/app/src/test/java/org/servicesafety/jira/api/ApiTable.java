package org.servicesafety.jira.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all that app and stand-in host may use of Jira: {@code docs/jira-api.tsv}. */
final class ApiTable {
    static final Path FILE = Path.of("../../docs/jira-api.tsv");
    private static final Set<String> KINDS = Set.of("interface", "class", "enum", "annotation");

    /**
     * @param type full name of the class, nested ones with a dot
     * @param member what kind of type it is, or one member of it
     * @param notes where it was seen; "host only" marks what the app must not call
     * @param source address of the page or file that was read
     */
    record Row(String type, String member, String notes, String source) {
        boolean isType() {
            return KINDS.contains(member);
        }

        boolean hostOnly() {
            return notes.startsWith("host only");
        }
    }

    private final List<Row> rows;
    private final Map<String, String> kinds;
    private final Map<String, Set<Signature>> members;

    ApiTable(List<Row> rows) {
        this.rows = rows;
        this.kinds = rows.stream().filter(Row::isType).collect(Collectors.toMap(Row::type, Row::member));
        this.members = rows.stream()
                .filter(row -> !row.isType())
                .collect(Collectors.groupingBy(
                        Row::type, Collectors.mapping(row -> Signature.parse(row.member()), Collectors.toSet())));
    }

    static ApiTable read() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return new ApiTable(lines.skip(1).map(ApiTable::row).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("not four cells: " + line);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3]);
    }

    /** The same table with only some of its rows. */
    ApiTable only(Predicate<Row> kept) {
        return new ApiTable(rows.stream().filter(kept).toList());
    }

    /** What the app itself may call. */
    ApiTable forTheApp() {
        return only(row -> !row.hostOnly());
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String type) {
        return kinds.containsKey(type);
    }

    /** The kind of a listed type; empty text for one that is not listed. */
    String kind(String type) {
        return kinds.getOrDefault(type, "");
    }

    boolean has(String type, Signature signature) {
        return members(type).contains(signature);
    }

    Set<Signature> members(String type) {
        return members.getOrDefault(type, Set.of());
    }
}
