package org.servicesafety.jira.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what the sources say with what the bundles hold. */
class UsedTextsTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("src/main/resources/forms"),
            Path.of("src/main/resources/js"),
            Path.of("src/main/resources/templates"),
            Path.of("../../atlassian-plugin.xml"));
    private static final Pattern NAMED = Pattern.compile("service-safety\\.[A-Za-z0-9_.-]*");
    private static final Pattern HELD_BY_SHORT_NAME =
            Pattern.compile("(?:text|counted|counted_)\\((?:page\\.)?'([a-z0-9.-]+)'");
    private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");
    private static final Pattern FAULT = Pattern.compile(
            "(?:Fault\\.of|Fault\\.on|\\.add|\\.addIf|\\bfault)\\(((?:[^;\"]|\"[^\"]*\")*?)\"([a-z]+(?:-[a-z0-9]+)+)\"");

    /** Codes of one word, where a place before them says that they are no field. */
    private static final Pattern FAULT_OF_ONE_WORD = Pattern.compile("Fault\\.of\\(\"([a-z]+)\""
            + "|(?:Fault\\.on|\\.add|\\bfault)\\((?:\"[^\"]*\"|[\\w.()]+),\\s*\"([a-z]+)\""
            + "|\\.addIf\\((?:[^;\"]|\"[^\"]*\")*?,\\s*(?:\"[^\"]*\"|\\w+),\\s*\"([a-z]+)\"");

    private final Set<String> keys = Bundle.read(Language.EN).keySet().stream()
            .map(key -> FORM.matcher(key).replaceFirst(""))
            .collect(toCollection(TreeSet::new));

    @Test
    void each_text_that_the_sources_name_exists() {
        assertThat(named().filter(name -> !isPrefix(name)).filter(name -> !keys.contains(name)))
                .isEmpty();
    }

    @Test
    void each_beginning_that_the_sources_name_has_texts() {
        assertThat(named().filter(UsedTextsTest::isPrefix).filter(prefix -> !anyBegins(prefix)))
                .isEmpty();
    }

    @Test
    void no_text_is_there_for_nothing() {
        Set<String> names = named().collect(toCollection(TreeSet::new));
        List<String> prefixes = names.stream().filter(UsedTextsTest::isPrefix).toList();
        assertThat(keys.stream().filter(key -> !names.contains(key)).filter(key -> prefixes.stream()
                        .noneMatch(key::startsWith)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../domain/src/main/java", "src/main/java"})
    void each_fault_has_a_text(String folder) {
        Set<String> codes = files(Path.of(folder))
                .flatMap(file -> FAULT.matcher(read(file)).results().map(found -> found.group(2)))
                .collect(toCollection(TreeSet::new));
        assertThat(codes.stream().filter(code -> !keys.contains("service-safety.fault." + code)))
                .isEmpty();
    }

    @Test
    void each_fault_of_one_word_has_a_text() {
        Set<String> codes = Stream.of("../domain/src/main/java", "src/main/java")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(file -> FAULT_OF_ONE_WORD.matcher(read(file)).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(Objects::nonNull)
                .collect(toCollection(TreeSet::new));
        assertThat(codes).contains("required", "unprintable", "failure");
        assertThat(codes.stream().filter(code -> !keys.contains("service-safety.fault." + code)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "import", "acts", "act", "violation", "coverage", "setup-page", "health-page"})
    void each_text_that_a_script_names_shortly_exists(String group) {
        Set<String> names = files(Path.of("src/main/resources/js"))
                .flatMap(file -> HELD_BY_SHORT_NAME.matcher(read(file)).results())
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("service-safety"))
                .collect(toCollection(TreeSet::new));
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(keys).anyMatch(key -> key.endsWith("." + name)));
        assertThat(keys).anyMatch(key -> key.startsWith("service-safety." + group + "."));
    }

    private static boolean isPrefix(String name) {
        return name.endsWith(".");
    }

    private boolean anyBegins(String prefix) {
        return keys.stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static Stream<String> named() {
        return SOURCES.stream()
                .flatMap(UsedTextsTest::files)
                .flatMap(file -> NAMED.matcher(read(file)).results().map(MatchResult::group))
                .filter(name -> !name.endsWith(".css"));
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
