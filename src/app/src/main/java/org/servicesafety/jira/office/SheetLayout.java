package org.servicesafety.jira.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the reader of sheets does not tell: merged cells, and whether there are formulas. */
record SheetLayout(List<Merged> merged) {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String OF_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    /** Rows of all merged ranges together: some thousands in the largest plan. */
    private static final int MOST_MERGED_ROWS = 100_000;

    /** A merged range; rows from 1, columns from 0, all inclusive. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }

        int height() {
            return Math.max(1, Math.min(lastRow, OfficeLimits.ROWS) - firstRow + 1);
        }

        int width() {
            return lastColumn - firstColumn + 1;
        }
    }

    /**
     * Reads the layout of the first sheet.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code file-has-formulas, too-many-rows, file-unreadable}
     */
    static SheetLayout read(OfficeFile file) throws IOException, XMLStreamException {
        List<Merged> merged = new ArrayList<>();
        int rows = 0;
        long mergedRows = 0;
        try (InputStream content = file.part(firstSheet(file))) {
            XMLStreamReader reader = Xml.open(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String name = reader.getLocalName();
                    rows += name.equals("row") ? 1 : 0;
                    Optional<Merged> range = merged(name, reader);
                    mergedRows += range.map(Merged::height).orElse(0);
                    check(name, rows, mergedRows);
                    range.ifPresent(merged::add);
                }
            }
        }
        return new SheetLayout(List.copyOf(merged));
    }

    /** The ranges of which each row has a part. */
    Map<Integer, List<Merged>> byRow() {
        Map<Integer, List<Merged>> byRow = new HashMap<>();
        for (Merged range : merged) {
            int last = Math.min(range.lastRow(), OfficeLimits.ROWS);
            for (int row = range.firstRow(); row <= last; row++) {
                byRow.computeIfAbsent(row, each -> new ArrayList<>()).add(range);
            }
        }
        return byRow;
    }

    private static void check(String name, int rows, long mergedRows) {
        OfficeLimits.rows(rows);
        if (name.equals("f")) {
            throw OfficeLimits.fault("file-has-formulas");
        }
        if (mergedRows > MOST_MERGED_ROWS) {
            throw OfficeLimits.fault("file-unreadable");
        }
    }

    private static Optional<Merged> merged(String name, XMLStreamReader reader) {
        String range = name.equals("mergeCell") ? reader.getAttributeValue(null, "ref") : null;
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        return matcher.matches()
                ? Optional.of(new Merged(
                        Integer.parseInt(matcher.group(2)),
                        column(matcher.group(1)),
                        Integer.parseInt(matcher.group(4)),
                        column(matcher.group(3))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }

    private static String firstSheet(OfficeFile file) throws IOException, XMLStreamException {
        String id = attribute(file, WORKBOOK, "sheet", reader -> reader.getAttributeValue(OF_DOCUMENT, "id"));
        String target = attribute(
                file,
                RELATIONS,
                "Relationship",
                reader -> id != null && id.equals(reader.getAttributeValue(null, "Id"))
                        ? reader.getAttributeValue(null, "Target")
                        : null);
        if (target == null) {
            throw OfficeLimits.fault("file-unreadable");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private interface Attribute {
        @Nullable
        String of(XMLStreamReader reader);
    }

    /** Of the first element of that name which has it. */
    private static @Nullable String attribute(OfficeFile file, String part, String element, Attribute wanted)
            throws IOException, XMLStreamException {
        try (InputStream content = file.part(part)) {
            XMLStreamReader reader = Xml.open(content);
            while (reader.hasNext()) {
                boolean here = reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(element);
                String value = here ? wanted.of(reader) : null;
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }
}
