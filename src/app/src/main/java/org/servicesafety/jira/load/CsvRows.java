package org.servicesafety.jira.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicesafety.domain.table.Table;

/** Rows of a .csv file: UTF-8, with or without its mark; commas, semicolons or tabs; quotes as in RFC 4180. */
final class CsvRows {

    private static final String MARK = "\uFEFF";

    private CsvRows() {}

    static List<Table.Row> read(ByteBuffer bytes) {
        String text = text(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (CSVException | UncheckedIOException | IllegalStateException e) {
            throw TableFile.fault("file-unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Table.Row> rows(CSVParser parser) {
        List<Table.Row> rows = new ArrayList<>();
        for (CSVRecord each : parser) {
            rows.add(TableFile.row((int) each.getRecordNumber(), each.toList()));
        }
        return rows;
    }

    private static String text(ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.duplicate())
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw TableFile.fault("not-utf-8");
        }
    }

    /** The separator that the first line has most of: office programs write semicolons where the comma divides decimals. */
    private static char delimiter(String text) {
        String heads = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heads, candidate) > count(heads, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(one -> one == wanted).count();
    }
}
