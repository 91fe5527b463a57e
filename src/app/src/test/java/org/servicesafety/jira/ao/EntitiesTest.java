package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicesafety.jira.figures.Tables;

/** Limits of Active Objects that no database here would tell, see the notes on the platform in the documentation of the app. */
class EntitiesTest {

    private static final int LONGEST_ENTITY = 20;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TEXT = 450;

    static List<Class<? extends RawEntity<?>>> entities() {
        return Entities.ALL;
    }

    @Test
    void the_descriptor_lists_the_same_entities() throws IOException {
        String descriptor = Files.readString(Path.of("../../atlassian-plugin.xml"));

        assertThat(Pattern.compile("<entity>(.*?)</entity>")
                        .matcher(descriptor)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Entities.ALL.stream().map(Class::getName).toList());
        assertThat(descriptor).contains("namespace=\"" + Tables.NAMESPACE + "\"");
    }

    @ParameterizedTest
    @MethodSource("entities")
    void names_are_short_enough_for_every_database(Class<? extends RawEntity<?>> entity) {
        assertThat(entity.getAnnotation(Table.class).value()).hasSizeLessThanOrEqualTo(LONGEST_ENTITY);
        assertThat(Tables.name(entity.getAnnotation(Table.class).value())).hasSizeLessThanOrEqualTo(LONGEST_NAME);
        assertThat(getters(entity)).isNotEmpty().allSatisfy(getter -> assertThat(column(getter))
                .hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void every_text_says_how_long_it_may_be(Class<? extends RawEntity<?>> entity) {
        assertThat(getters(entity))
                .filteredOn(getter -> getter.getReturnType() == String.class)
                .allSatisfy(getter -> {
                    StringLength length = getter.getAnnotation(StringLength.class);
                    assertThat(length).as(getter.getName()).isNotNull();
                    assertThat(length.value()).as(getter.getName()).isLessThanOrEqualTo(LONGEST_TEXT);
                });
    }

    private static List<Method> getters(Class<?> entity) {
        return Stream.of(entity.getDeclaredMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .toList();
    }

    private static String column(Method getter) {
        String[] words = getter.getName().replaceFirst("get|is", "").split("(?=[A-Z])");
        return String.join("_", Arrays.asList(words));
    }
}
