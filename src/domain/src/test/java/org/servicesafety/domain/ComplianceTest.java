package org.servicesafety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/compliance.md} and the tests of all modules telling the same about the clauses of the order. */
class ComplianceTest {

    private static final Path ROOT = root();
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"clause-([^\"]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A row of the table: clause, what is done, code, test. */
    private record Row(String clause, List<String> code, List<String> tests) {}

    private final List<Row> rows = rows();
    private final Map<String, Set<String>> tagged = tagged();

    @Test
    void the_table_has_rows_and_the_tests_have_tags() {
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(tagged).hasSizeGreaterThan(5);
    }

    @Test
    void each_row_names_code_and_tests() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.code()).as("code of clause " + row.clause()).isNotEmpty();
            assertThat(row.tests()).as("tests of clause " + row.clause()).isNotEmpty();
        });
    }

    @Test
    void the_code_and_the_tests_of_each_row_exist() {
        Set<String> known =
                sources("src/main", "src/test").map(ComplianceTest::simpleName).collect(Collectors.toSet());

        assertThat(rows).allSatisfy(row -> assertThat(known)
                .as("clause " + row.clause())
                .containsAll(row.code())
                .containsAll(row.tests()));
    }

    @Test
    void the_tests_of_each_row_bear_the_tag_of_its_clause() {
        assertThat(rows).allSatisfy(row -> assertThat(tagged.getOrDefault(row.clause(), Set.of()))
                .as("tests with @Tag(\"clause-" + row.clause() + "\")")
                .containsAll(row.tests()));
    }

    @Test
    void each_clause_with_a_tagged_test_has_a_row() {
        assertThat(rows.stream().map(Row::clause)).containsAll(tagged.keySet());
    }

    private static List<Row> rows() {
        return read(ROOT.resolve("docs/compliance.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| clause"))
                .map(line -> line.split("\\|", -1))
                .flatMap(ComplianceTest::rowsOf)
                .toList();
    }

    // a row may serve several clauses: "13" or "17, 18"
    private static Stream<Row> rowsOf(String[] cells) {
        return Arrays.stream(cells[1].split(","))
                .map(clause -> new Row(clause.strip(), quoted(cells[3]), quoted(cells[4])));
    }

    private static List<String> quoted(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, Set<String>> tagged() {
        Map<String, Set<String>> tests = new TreeMap<>();
        sources("src/test").forEach(file -> {
            Matcher tag = TAG.matcher(read(file));
            while (tag.find()) {
                tests.computeIfAbsent(tag.group(1), clause -> new TreeSet<>()).add(simpleName(file));
            }
        });
        return tests;
    }

    private static Stream<Path> sources(String... folders) {
        return Stream.of("domain", "app", "host")
                .flatMap(module -> Arrays.stream(folders)
                        .map(folder -> ROOT.resolve("src").resolve(module).resolve(folder)))
                .filter(Files::isDirectory)
                .flatMap(ComplianceTest::walk)
                .filter(file -> file.toString().endsWith(".java"))
                // speaks of tags without being a test of a clause
                .filter(file -> !file.endsWith("ComplianceTest.java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("atlassian-plugin.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
