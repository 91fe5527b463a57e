package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.app.Caller.Answer;

/** Wrong and hostile files of plans: told in plain words within 5 s in each language, and nothing loaded. */
@Tag("clause-6")
class WrongPlanFileIT {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final WrongInput WRONG = new WrongInput(
            new Acts(PackagedApp.as("officer"), PackagedApp.as("chair")).draft("MU01", "MU01-HQ", "2026-08-17", false));
    private static final String PLAN = Drafts.ofEverybody().draft("MU01", 2034);
    private static final String[] ROW = {"1", "check", "chief", "commander", "май", "акт"};
    private static final int MEGABYTE = 1024 * 1024;
    private static final String HEADS = Sheet.row(1, PlanFiles.HEADS);
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvFileSource(resources = "/wrong-input/plan-files.txt", delimiter = '|')
    void aWrongFileIsRefusedWhole(String name, String content, int status, String faults) {
        byte[] parts = PlanFiles.file(name, content(content, name.endsWith(".docx")));

        assertThat(WRONG.faults(
                        status,
                        language -> assertTimeout(MOST, () -> send("officer", language, "", PlanFiles.closed(parts)))))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(faults.split(", ")));
        assertThat(PackagedApp.as("officer")
                        .get(PLAN + "/items")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static byte[] content(String what, boolean word) {
        String row = Sheet.row(2, ROW);
        return switch (what) {
            case "text" -> "no office file".getBytes(UTF_8);
            case "empty" -> new byte[0];
            case "old" ->
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                };
            case "right sheet" -> Sheet.of("", HEADS + row);
            case "half a sheet" -> Arrays.copyOf(Sheet.of("", HEADS + row), 300);
            case "no table" -> word ? document("", "<w:p/>") : Sheet.of("", row);
            case "without persons" ->
                Sheet.of("", HEADS.replaceAll("Ответственное|Контролирующее|исполнитель", "Другое"));
            case "entity" -> word ? document("<!DOCTYPE x []>", "<w:p/>") : Sheet.of("<!DOCTYPE x []>", HEADS + row);
            case "macros" -> Sheet.with("xl/vbaProject.bin", new byte[1], HEADS + row);
            case "formula" -> Sheet.of("", HEADS + row.replaceFirst("<is>.*?</is>", "<f>1+2</f><v>3</v>"));
            case "bomb" ->
                word ? Sheet.zip(Map.of("word/document.xml", new byte[61 * MEGABYTE])) : Sheet.unfolding(61 * MEGABYTE);
            case "million rows" ->
                word
                        ? document("", "<w:tbl>" + "<w:tr/>".repeat(1_000_000) + "</w:tbl>")
                        : Sheet.of("", HEADS + "<row r=\"1000000\"><c r=\"A1000000\"><v>1</v></c></row>");
            case "eleven megabytes" -> noise();
            case "bad rows" -> PlanFiles.workbook(ROW, new String[] {"1", "", "", "", "31.02.2034", ""});
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static byte[] document(String declaration, String body) {
        String xml = declaration + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
        return Sheet.zip(Map.of("word/document.xml", xml.getBytes(UTF_8)));
    }

    private static byte[] noise() {
        byte[] noise = new byte[11 * MEGABYTE];
        new Random(738).nextBytes(noise);
        return noise;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {                                              | malformed-json
            {}                                             | corrections wrong-type
            [{'row': 2, 'column': 'Цвет', 'value': ''}]    | corrections[0] no-such-cell
            [{'row': 1, 'column': '№ п/п', 'value': '1'}]  | corrections[0] no-such-cell
            [{'row': 'x', 'column': 5, 'value': []}]       | corrections[0].row wrong-type, corrections[0].column wrong-type, corrections[0].value wrong-type
            """)
    void wrongCorrectionsAreRefused(String corrections, String faults) {
        byte[] both = PlanFiles.closed(
                PlanFiles.file("a.xlsx", PlanFiles.workbook(ROW)),
                PlanFiles.corrections(corrections.replace('\'', '"')));

        assertThat(WRONG.faults(400, language -> send("officer", language, "", both)))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(faults.split(", ")));
    }

    @Test
    void aRequestOfAnotherMakeIsRefused() {
        byte[] right = PlanFiles.file("a.xlsx", PlanFiles.workbook(ROW));
        byte[] closed = PlanFiles.closed(right);
        assertThat(WRONG.faults(400, language -> send("officer", language, "&dryRun=perhaps", closed)))
                .containsExactly("dryRun not-a-flag");
        assertThat(WRONG.faults(
                        400, language -> send("officer", language, "", PlanFiles.closed(PlanFiles.corrections("[]")))))
                .containsExactly("file file-missing");
        assertThat(WRONG.faults(400, language -> send("officer", language, "", PlanFiles.closed(right, right))))
                .containsExactly("file part-repeated");
        assertThat(WRONG.faults(
                        415, language -> send("officer", language, "", closed, Map.of("Content-Type", "text/csv"))))
                .containsExactly("unsupported-type");
    }

    @Test
    void whoMayNotLoadIsToldBeforeTheFileIsRead() {
        byte[] wrong = PlanFiles.closed(PlanFiles.file("a.pdf", new byte[1]));
        assertThat(WRONG.faults(403, language -> send("performer", language, "", wrong)))
                .containsExactly("not-permitted");
        assertThat(WRONG.faults(404, language -> send("nobody", language, "", wrong)))
                .containsExactly("not-found");
        assertThat(WRONG.faults(401, language -> send("", language, "", wrong))).containsExactly("not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin=https://other.example", "Sec-Fetch-Site=cross-site"})
    void aFormOfAnotherSiteIsRefused(String header) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", PlanFiles.TYPE));
        headers.put(header.split("=", 2)[0], header.split("=", 2)[1]);
        byte[] right = PlanFiles.closed(PlanFiles.file("a.xlsx", PlanFiles.workbook(ROW)));
        assertThat(WRONG.faults(403, language -> send("officer", language, "", right, headers)))
                .containsExactly("no-token");
    }

    private static Answer send(String user, String language, String parameters, byte[] body) {
        return send(
                user,
                language,
                parameters,
                body,
                Map.of("Content-Type", PlanFiles.TYPE, "X-Atlassian-Token", "no-check"));
    }

    private static Answer send(
            String user, String language, String parameters, byte[] body, Map<String, String> headers) {
        return PackagedApp.as(user).send("POST", PLAN + "/import?lang=" + language + parameters, body, headers);
    }
}
