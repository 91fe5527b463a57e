package org.servicesafety.jira.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The list of all that descriptor, templates and scripts rely on: {@code docs/jira-descriptor.tsv}. */
final class DescriptorTable {
    private static final Path FILE = Path.of("../../docs/jira-descriptor.tsv");
    private static final String ANY_MODULE = "(every module)";

    /**
     * @param kind element, module, attribute, param, location, permission, decorator, context, dependency, amd,
     *     condition, searcher or velocity
     * @param name what is relied on
     * @param parent what it stands in
     * @param notes meaning and where it was seen
     * @param source address of the page or file that was read; of our own keys the code that gives them
     */
    record Row(String kind, String name, String parent, String notes, String source) {}

    private final List<Row> rows;

    DescriptorTable(List<Row> rows) {
        this.rows = rows;
    }

    static DescriptorTable read() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return new DescriptorTable(lines.skip(1).map(DescriptorTable::row).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("not five cells: " + line);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    List<Row> rows() {
        return rows;
    }

    /** The same table with only some of its rows. */
    DescriptorTable only(Predicate<Row> kept) {
        return new DescriptorTable(rows.stream().filter(kept).toList());
    }

    boolean has(Use use) {
        return rows.stream().anyMatch(row -> fits(row, use));
    }

    private static boolean fits(Row row, Use use) {
        return row.kind().equals(use.kind()) && row.name().equals(use.name()) && inPlace(row.parent(), use);
    }

    private static boolean inPlace(String parent, Use use) {
        return switch (use.kind()) {
            case "velocity", "decorator", "amd", "condition" -> true;
            default -> parent.equals(use.parent()) || (use.inModule() && parent.equals(ANY_MODULE));
        };
    }
}
