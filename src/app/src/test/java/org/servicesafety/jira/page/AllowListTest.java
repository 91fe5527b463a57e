package org.servicesafety.jira.page;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servicesafety.jira.panel.ViolationView;

/** Jira calls from a template only what the descriptor lists, and passes over everything else without a word. */
class AllowListTest {

    private static final Pattern LISTED = Pattern.compile("<method>([\\w.$]+)#(\\w+)\\(\\)</method>");
    private static final Pattern CALLED = Pattern.compile("\\$\\{?(?:view|option|step|fact)\\.(\\w+)\\(\\)");
    private static final List<Class<?>> VIEWS = List.of(
            PageView.class,
            LanguageView.class,
            LanguageView.Option.class,
            ViolationView.class,
            ViolationView.Step.class,
            ViolationView.Fact.class);

    private final Set<String> listed = listed();

    @Test
    void each_method_listed_exists_and_is_public() throws ReflectiveOperationException {
        for (String entry : listed) {
            int hash = entry.indexOf('#');
            Method method = Class.forName(entry.substring(0, hash)).getMethod(entry.substring(hash + 1));
            assertThat(method.getParameterCount()).isZero();
        }
    }

    @Test
    void each_value_of_each_view_is_listed() {
        assertThat(VIEWS).allSatisfy(view -> Arrays.stream(view.getRecordComponents())
                .forEach(value -> assertThat(listed).contains(view.getName() + "#" + value.getName())));
    }

    @Test
    void each_method_that_a_template_calls_is_that_of_a_view() throws IOException {
        Set<String> values = VIEWS.stream()
                .flatMap(view -> Arrays.stream(view.getRecordComponents()))
                .map(value -> value.getName())
                .collect(toCollection(TreeSet::new));
        for (String template : List.of("page", "gadget", "admin", "language", "violation-panel")) {
            String text = Files.readString(Path.of("src/main/resources/templates/" + template + ".vm"));
            List<String> called =
                    CALLED.matcher(text).results().map(found -> found.group(1)).toList();
            assertThat(called).as(template).isNotEmpty();
            assertThat(values).as(template).containsAll(called);
        }
    }

    private static Set<String> listed() {
        try (Stream<String> lines = Files.lines(Path.of("../../atlassian-plugin.xml"))) {
            return lines.flatMap(line -> LISTED.matcher(line).results())
                    .map(found -> found.group(1) + "#" + found.group(2))
                    .filter(entry -> entry.contains(".page.") || entry.contains(".panel."))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
