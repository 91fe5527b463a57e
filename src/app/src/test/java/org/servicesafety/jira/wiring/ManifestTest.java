package org.servicesafety.jira.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static Attributes manifest;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in).getMainAttributes();
        }
    }

    @Test
    void the_key_is_the_symbolic_name() {
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.servicesafety.jira");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.servicesafety.jira");
    }

    @Test
    void nothing_is_exported_or_activated() {
        assertThat(manifest.keySet())
                .extracting(Object::toString)
                .doesNotContain("Export-Package", "Bundle-Activator", "Bundle-ActivationPolicy", "Private-Package");
    }

    @Test
    void every_import_is_mandatory() {
        assertThat(imports()).isNotEmpty().noneMatch(one -> one.contains("optional"));
    }

    @Test
    void only_jira_its_platform_and_the_jdk_are_asked_for() {
        assertThat(imports())
                .allMatch(one -> one.matches("(com\\.atlassian|com\\.opensymphony|com\\.fasterxml\\.jackson"
                        + "|jakarta|javax\\.crypto|javax\\.imageio|javax\\.xml|net\\.java\\.ao|org\\.slf4j|org\\.springframework"
                        + "|org\\.w3c\\.dom|org\\.xml\\.sax).*"));
    }

    @Test
    void what_others_made_is_carried_inside() {
        List<String> jars = Arrays.stream(manifest.getValue("Bundle-ClassPath").split(","))
                .map(path -> path.replaceFirst("META-INF/lib/", "").replaceFirst("-\\d.*", ""))
                .toList();

        assertThat(jars)
                .containsExactlyInAnyOrder(
                        ".",
                        "aalto-xml",
                        "commons-codec",
                        "commons-compress",
                        "commons-csv",
                        "commons-fileupload2-core",
                        "commons-io",
                        "commons-lang3",
                        "commons-numbers-combinatorics",
                        "commons-numbers-core",
                        "commons-numbers-fraction",
                        "commons-numbers-gamma",
                        "commons-numbers-rootfinder",
                        "commons-rng-client-api",
                        "commons-rng-sampling",
                        "commons-statistics-distribution",
                        "fastexcel",
                        "fastexcel-reader",
                        "opczip",
                        "qrcodegen",
                        "vinnie",
                        "service-safety-domain",
                        "stax2-api");
    }

    /** One package each, with its attributes. */
    private static List<String> imports() {
        return List.of(manifest.getValue("Import-Package").split(",(?=[a-z])"));
    }
}
