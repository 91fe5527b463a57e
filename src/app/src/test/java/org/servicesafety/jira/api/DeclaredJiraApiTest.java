package org.servicesafety.jira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The app refers to no more of Jira than {@code docs/jira-api.tsv} lists, each row with its source. */
class DeclaredJiraApiTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SPRING = Path.of("src/main/resources/META-INF/spring");
    private static final Pattern JIRA_TYPE = Pattern.compile(
            "\\b(?:com\\.atlassian|com\\.opensymphony|net\\.java\\.ao)(?:\\.[a-z][\\w]*)*(?:\\.[A-Z]\\w*)+");

    private final ApiTable table = ApiTable.read();

    @Test
    void the_app_calls_only_what_the_table_lists() {
        assertThat(new Undeclared(table.forTheApp()).in(References.of(CLASSES))).isEmpty();
    }

    @Test
    void the_app_asks_for_no_service_that_the_table_lacks() throws IOException {
        assertThat(typesNamedIn(SPRING))
                .allSatisfy(type -> assertThat(table.has(type)).as(type).isTrue());
    }

    @Test
    void every_declared_type_is_in_the_table_with_its_kind() {
        assertThat(Declarations.visibleTypes()).allSatisfy(type -> assertThat(table.kind(type.getCanonicalName()))
                .as(type.getCanonicalName())
                .isEqualTo(kind(type)));
    }

    @Test
    void every_declared_member_is_in_the_table_with_the_same_signature() {
        Set<String> differing = new TreeSet<>();
        for (Class<?> type : Declarations.visibleTypes()) {
            Declarations.members(type).stream()
                    .filter(member -> !table.has(type.getCanonicalName(), member))
                    .forEach(member -> differing.add(type.getCanonicalName() + " " + member));
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void no_row_outlives_what_it_lists() {
        Map<String, Class<?>> declared = Declarations.visibleTypes().stream()
                .collect(Collectors.toMap(Class::getCanonicalName, Function.identity()));
        assertThat(table.rows())
                .filteredOn(row ->
                        !row.type().startsWith("net.java.ao.") && !row.type().startsWith("com.opensymphony."))
                .allSatisfy(row -> assertThat(declared).containsKey(row.type()))
                .filteredOn(row -> !row.isType())
                .allSatisfy(row -> assertThat(Declarations.members(declared.get(row.type())))
                        .as(row.type())
                        .contains(Signature.parse(row.member())));
    }

    @Test
    void every_row_has_a_source() {
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.source())
                .as(row.toString())
                .matches("(https?://|github:)\\S.*|docs/stand-in\\.md"));
        assertThat(table.rows())
                .filteredOn(ApiTable.Row::hostOnly)
                .extracting(ApiTable.Row::source)
                .containsOnly("docs/stand-in.md");
    }

    @Test
    void no_row_stands_twice_and_the_rows_are_sorted_by_class() {
        assertThat(table.rows())
                .extracting(row -> row.type() + " " + row.member())
                .doesNotHaveDuplicates();
        assertThat(table.rows()).extracting(ApiTable.Row::type).isSorted();
    }

    @Test
    void a_type_that_the_table_lacks_is_found() {
        ApiTable without = table.only(row -> !row.type().equals(CustomField.class.getName()));

        assertThat(new Undeclared(without).in(References.of(Sample.class)))
                .containsExactly(CustomField.class.getName());
    }

    @Test
    void a_member_that_the_table_lacks_is_found_though_a_supertype_declares_it() {
        ApiTable without = table.only(
                row -> !row.member().equals("String getKey()") && !row.member().equals("String getId()"));

        assertThat(new Undeclared(without).in(References.of(Sample.class)))
                .hasSize(2)
                .allMatch(missing ->
                        missing.contains("name=getKey") || missing.contains("issue.fields.Field Signature[name=getId"));
    }

    @Test
    void a_member_whose_signature_differs_is_no_match() {
        assertThat(table.has(Issue.class.getName(), Signature.parse("String getKey()")))
                .isTrue();
        assertThat(table.has(Issue.class.getName(), Signature.parse("Long getKey()")))
                .isFalse();
        assertThat(table.has(Issue.class.getName(), Signature.parse("String getKey(String of)")))
                .isFalse();
    }

    @Test
    void what_only_the_host_may_make_is_not_for_the_app() {
        assertThat(table.rows()).anyMatch(ApiTable.Row::hostOnly);
        assertThat(table.forTheApp().rows()).noneMatch(ApiTable.Row::hostOnly);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static Set<String> typesNamedIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> types = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                JIRA_TYPE.matcher(Files.readString(file)).results().forEach(match -> types.add(match.group()));
            }
            return types;
        }
    }

    /** Refers to a type only by a parameter, to one member of its own type and to one that a supertype declares. */
    static final class Sample {
        private Sample() {}

        static List<String> names(Issue issue, CustomField field) {
            return List.of(issue.getKey(), field.getId());
        }
    }
}
