package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.app.Caller.Answer;

/** Templates of the site's own in the place of built-in ones: put in, refused, tried, and taken out again. */
class FormTemplatesIT {
    private static final String FORMS = Caller.APP + "/forms";
    private static final String RUSSIAN = FORMS + "/plan/ru";
    private static final String BLANK = Caller.APP + "/plans/blank-form.docx";

    private final Caller admin = PackagedApp.as("admin");

    @AfterEach
    void backToTheBuiltInOne() {
        admin.delete(RUSSIAN + "/template");
    }

    @Test
    void anOwnTemplateIsUsedUntilItIsTakenOut() {
        WordFile builtIn = template();
        WordFile own = builtIn.with(WordFile.DOCUMENT, builtIn.document().replace("УТВЕРЖДАЮ", "СОГЛАСЕН"));

        Answer put = put(admin, own.file());

        assertThat(put.status()).as(put.json().toString()).isEqualTo(200);
        JsonNode listed = listed("plan", "ru");
        assertThat(listed.path("builtIn").asBoolean()).isFalse();
        assertThat(listed.path("fileName").asText()).isEqualTo("own.docx");
        assertThat(listed.path("changedBy").asText()).isEqualTo("admin");
        assertThat(listed.path("changedByName").asText()).isNotEmpty();
        assertThat(listed.path("changedOn").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(listed("plan", "kk").path("builtIn").asBoolean()).isTrue();
        assertThat(template().document()).contains("СОГЛАСЕН");
        assertThat(blank("ru")).contains("СОГЛАСЕН").doesNotContain("УТВЕРЖДАЮ", "{{");
        assertThat(blank("en")).contains("APPROVED");
        assertThat(document(admin, RUSSIAN + "/sample.docx"))
                .contains("СОГЛАСЕН", "образец")
                .doesNotContain("{{");

        assertThat(admin.delete(RUSSIAN + "/template").status()).isEqualTo(204);
        assertThat(listed("plan", "ru").path("builtIn").asBoolean()).isTrue();
        assertThat(blank("ru")).contains("УТВЕРЖДАЮ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {{title}}      | {{titel}}           | template-unknown-placeholder
            {{deputy}}     | ''                  | template-placeholder-missing
            {{goals}}      | {{goals             | template-placeholder-unclosed
            {{item.term}}  | ''                  | template-placeholder-missing
            <w:body>       | <w:body><w:object/> | template-active-content
            """)
    void aBrokenTemplateIsRefusedWithTheReason(String there, String instead, String fault) {
        WordFile builtIn = template();
        assertThat(builtIn.document()).contains(there);
        byte[] broken = builtIn.with(WordFile.DOCUMENT, builtIn.document().replace(there, instead))
                .file();

        assertRefused(broken, fault);
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertRefused("no document".getBytes(UTF_8), "template-not-docx");
        assertRefused(new byte[3 * 1024 * 1024], "template-too-large");
        WordFile builtIn = template();
        assertRefused(
                builtIn.with(
                                WordFile.DOCUMENT,
                                builtIn.document()
                                        .replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY e \"e\">]><w:document"))
                        .file(),
                "template-doctype");
        assertRefused(builtIn.with("word/vbaProject.bin", "x").file(), "template-active-content");
    }

    private void assertRefused(byte[] file, String fault) {
        for (String language : new String[] {"en", "ru", "kk"}) {
            Answer refused =
                    new Multiparts().file("own.docx", file).post(admin, RUSSIAN + "/template?lang=" + language);
            assertThat(refused.status()).as(refused.json().toString()).isEqualTo(400);
            assertThat(refused.json().path("errors"))
                    .anySatisfy(error -> assertThat(error.path("code").asText()).isEqualTo(fault))
                    .allSatisfy(error ->
                            assertThat(error.path("message").asText()).doesNotContain("service-safety.", "{0}"));
        }
        assertThat(listed("plan", "ru").path("builtIn").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "commander", "nobody"})
    void isThereForAdministratorsOfJiraAlone(String user) {
        Caller caller = PackagedApp.as(user);

        assertThat(put(caller, template().file()).status()).isIn(403, 404);
        for (String path : new String[] {FORMS, RUSSIAN + "/template.docx", RUSSIAN + "/sample.docx"}) {
            assertThat(caller.download(path).statusCode()).as(path).isIn(403, 404);
        }
        assertThat(caller.delete(RUSSIAN + "/template").status()).isIn(403, 404);
        assertThat(listed("plan", "ru").path("builtIn").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/letter/ru/template.docx", "/plan/de/template.docx", "/PLAN/ru/sample.docx"})
    void aFormOrLanguageThatThereIsNotIsNotFound(String path) {
        assertThat(admin.download(FORMS + path).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormOfAnotherSitePutsNothingIn() {
        Answer refused = new Multiparts()
                .file("own.docx", template().file())
                .post(admin, RUSSIAN + "/template", Map.of("Origin", "https://other.example"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(listed("plan", "ru").path("builtIn").asBoolean()).isTrue();
    }

    private static Answer put(Caller caller, byte[] file) {
        return new Multiparts().file("own.docx", file).post(caller, RUSSIAN + "/template");
    }

    private WordFile template() {
        return WordFile.of(admin.download(RUSSIAN + "/template.docx").body());
    }

    private String blank(String language) {
        return document(PackagedApp.as("officer"), BLANK + "?lang=" + language);
    }

    private static String document(Caller caller, String path) {
        return WordFile.of(caller.download(path).body()).document();
    }

    private JsonNode listed(String form, String language) {
        return StreamSupport.stream(admin.get(FORMS).json().path("items").spliterator(), false)
                .filter(item -> item.path("form").asText().equals(form)
                        && item.path("lang").asText().equals(language))
                .findFirst()
                .orElseThrow();
    }
}
