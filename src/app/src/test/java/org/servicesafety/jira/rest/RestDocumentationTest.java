package org.servicesafety.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestDocumentationTest {

    private static final Pattern CALL = Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|");

    @Test
    void the_page_lists_each_path_and_method_and_no_other() throws IOException {
        String page = Files.readString(java.nio.file.Path.of("../../docs/rest-api.md"));
        Set<String> documented = new TreeSet<>();
        CALL.matcher(page).results().map(found -> found.group(1)).forEach(documented::add);

        assertThat(documented).isEqualTo(calls());
    }

    private static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        new ClassFileImporter()
                .importPackages("org.servicesafety.jira.rest").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(RestDocumentationTest::calls)
                        .forEach(calls::add);
        return calls;
    }

    private static Stream<String> calls(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value() + " /" + path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        Path within = method.getAnnotation(Path.class);
        String outer = resource.getAnnotation(Path.class).value();
        return within == null ? outer : outer + "/" + within.value();
    }
}
