package org.servicesafety.jira.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a Word document with the paragraphs above each, read piece by piece. A table within a cell is text of that cell;
 * deleted text, instructions of fields and second versions of drawings are passed over.
 */
final class DocxGrids {

    static final String DOCUMENT = "word/document.xml";

    private final List<Grid> grids = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> before = new ArrayList<>();
    private @Nullable DocxTable table;
    private int tables;
    private int passedOver;
    private int rows;
    private boolean inText;

    private DocxGrids() {}

    /**
     * Reads the document.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code too-many-rows, too-many-columns, cell-too-long}
     */
    static List<Grid> read(OfficeFile file) throws IOException, XMLStreamException {
        DocxGrids grids = new DocxGrids();
        try (InputStream content = file.part(DOCUMENT)) {
            XMLStreamReader reader = Xml.open(content);
            while (reader.hasNext()) {
                grids.piece(reader, reader.next());
            }
        }
        return grids.grids;
    }

    private void piece(XMLStreamReader reader, int event) {
        if (event == XMLStreamReader.START_ELEMENT) {
            passedOver += isPassedOver(reader.getLocalName()) ? 1 : 0;
            start(reader, reader.getLocalName());
        } else if (event == XMLStreamReader.END_ELEMENT) {
            end(reader.getLocalName());
            passedOver -= isPassedOver(reader.getLocalName()) ? 1 : 0;
        } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
            // without document types there is nothing that it could stand for
            throw OfficeLimits.fault("file-unreadable");
        } else if (inText && passedOver == 0 && reader.isCharacters()) {
            append(reader);
        }
    }

    private void append(XMLStreamReader reader) {
        if (text.length() + reader.getTextLength() > OfficeLimits.CELL) {
            throw OfficeLimits.fault("cell-too-long", OfficeLimits.CELL);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static boolean isPassedOver(String name) {
        return name.equals("Fallback") || name.equals("del") || name.equals("moveFrom");
    }

    private void start(XMLStreamReader reader, String name) {
        switch (name) {
            case "tbl" -> startTable();
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridBefore", "gridSpan", "vMerge" -> layout(name, Xml.word(reader, "val"));
            case "t" -> inText = true;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void startTable() {
        tables++;
        if (tables == 1) {
            table = new DocxTable();
        }
    }

    private void startRow() {
        if (tables == 1 && table != null) {
            OfficeLimits.rows(++rows);
            table.startRow();
        }
    }

    private void startCell() {
        if (tables == 1 && table != null) {
            text.setLength(0);
            table.startCell();
        }
    }

    private void layout(String name, @Nullable String value) {
        if (tables == 1 && table != null) {
            table.layout(name, value);
        }
    }

    private void endParagraph() {
        if (tables > 0) {
            text.append('\n');
            return;
        }
        Grid.Cell line = Grid.Cell.of(0, 1, text.toString(), false);
        text.setLength(0);
        if (!line.text().isEmpty()) {
            before.add(line.text());
        }
    }

    private void endCell() {
        if (tables == 1 && table != null) {
            table.endCell(text.toString());
            text.setLength(0);
        }
    }

    private void endRow() {
        if (tables == 1 && table != null) {
            table.endRow();
        }
    }

    private void endTable() {
        tables--;
        if (tables == 0 && table != null) {
            grids.add(new Grid(before, table.rows()));
            before = new ArrayList<>();
            table = null;
        }
    }
}
