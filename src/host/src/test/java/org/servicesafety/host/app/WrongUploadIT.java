package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.app.Caller.Answer;

/** Wrong files, corrections and requests to load: told by row and column or as a whole, and nothing loaded. */
class WrongUploadIT {
    private static final WrongInput WRONG = new WrongInput(
            new Acts(PackagedApp.as("officer"), PackagedApp.as("chair")).draft("MU01", "MU01-HQ", "2026-08-14", true));
    private static final String TYPE = "multipart/form-data; boundary=parts";
    private static final String[] HEADS = {
        "code",
        "name_kk",
        "name_ru",
        "name_en",
        "kind",
        "level",
        "parent",
        "project_key",
        "valid_from",
        "valid_to",
        "succeeds"
    };
    private static final String HEAD = String.join(",", HEADS) + "\n";
    private static final String RIGHT = "W1,,служба,,SERVICE,,MU01,,2026-01-01,,\n";
    private static final String[] CELLS = {"W1", "", "a", "", "SERVICE", "", "MU01", "", "2026-01-01", "", ""};
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> files() {
        String heads = Sheet.row(1, HEADS);
        return Stream.of(
                file("u.csv", "", 400, "file file-empty"),
                file("u.csv", "\n,,\n", 400, "file file-empty"),
                file("u.txt", HEAD + RIGHT, 415, "file unsupported-type"),
                file("u.xls", HEAD + RIGHT, 415, "file unsupported-type"),
                file("u.csv", (HEAD + RIGHT).getBytes(Charset.forName("windows-1251")), 400, "file not-utf-8"),
                file("u.csv", (HEAD + RIGHT).getBytes(Charset.forName("UTF-16")), 400, "file not-utf-8"),
                file("u.csv", HEAD + "\"W1,SERVICE\n", 400, "file file-unreadable"),
                file("u.csv", HEAD + "W1,\"a\"b\n", 400, "file file-unreadable"),
                file("u.csv", HEAD + "W1\n".repeat(20_000), 400, "file too-many-rows"),
                file("u.csv", HEAD + ",".repeat(100) + "\n", 400, "file too-many-columns"),
                file("u.csv", HEAD + "x".repeat(32_768) + "\n", 400, "file cell-too-long"),
                file("u.csv", "x".repeat(10 * MEGABYTE), 413, "file too-large"),
                file("u.csv", HEAD.replace("code", "kind") + RIGHT, 400, "code column-missing, kind column-repeated"),
                file("u.csv", HEAD + RIGHT + RIGHT, 400, "code code-repeated"),
                file(
                        "u.csv",
                        HEAD + RIGHT + "W2,,b,,SQUAD,LOW,NONE,,2026-02-30,soon,W3\n",
                        400,
                        "parent unknown-unit, succeeds unknown-unit, kind unknown-value, level unknown-value,"
                                + " validFrom not-a-day, validTo not-a-day"),
                file("u.xlsx", "", 400, "file file-unreadable"),
                file("u.xlsx", "no zip", 400, "file file-unreadable"),
                file("u.xlsx", Arrays.copyOf(Sheet.of("", heads), 300), 400, "file file-unreadable"),
                file("u.csv", Sheet.of("", heads), 400, "file not-utf-8"),
                file("u.xlsx", entity("SYSTEM \"file:///etc/passwd\""), 400, "file file-unreadable"),
                file("u.xlsx", entity("\"text\""), 400, "file file-unreadable"),
                file("u.xlsx", Sheet.unfolding(101 * MEGABYTE), 413, "file too-large"),
                file(
                        "u.xlsx",
                        Sheet.of("", heads + "<row r=\"99999999999\"><c r=\"A1\"/></row>"),
                        400,
                        "file file-unreadable"),
                file("u.xlsx", Sheet.of("", heads + Sheet.row(20_001, CELLS)), 400, "file too-many-rows"),
                file(
                        "u.xlsx",
                        Sheet.of("", heads + "<row r=\"2\"><c r=\"ZZ2\"><v>1</v></c></row>"),
                        400,
                        "file too-many-columns"));
    }

    private static Arguments file(String name, Object content, int status, String faults) {
        byte[] bytes = content instanceof String text ? text.getBytes(UTF_8) : (byte[]) content;
        return Arguments.of(name, bytes, status, faults);
    }

    private static byte[] entity(String is) {
        String[] cells = CELLS.clone();
        cells[2] = "&e;";
        return Sheet.of("<!DOCTYPE x [<!ENTITY e " + is + ">]>", Sheet.row(1, HEADS) + Sheet.row(2, cells));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("files")
    void aWrongFileIsRefusedWhole(String name, byte[] content, int status, String faults) {
        assertThat(WRONG.faults(status, language -> upload("admin", language, "", part(name, content))))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(faults.split(", ")));
    }

    @Test
    void theSameFileWouldBeTakenWereItRight() {
        byte[] right = Sheet.of("", Sheet.row(1, HEADS) + Sheet.row(2, CELLS));
        Answer answer = upload("admin", "en", "&dryRun=true", part("u.xlsx", right));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(answer.json().path("items").path(0).path("row").asInt()).isEqualTo(2);
    }

    @Test
    void ofAFormulaTheValueIsTakenAndNothingIsReckoned() {
        String formula = "<c r=\"C2\" t=\"str\"><f>HYPERLINK(\"http://other.example\")</f><v>=1+2</v></c>";
        String row = Sheet.row(2, CELLS).replaceFirst("<c r=\"C2\".*?</c>", formula);
        Answer answer = upload("admin", "en", "&dryRun=true", part("u.xlsx", Sheet.of("", Sheet.row(1, HEADS) + row)));
        assertThat(answer.json().path("items").path(0).path("name").path("ru").asText())
                .isEqualTo("=1+2");
    }

    @Test
    void refusedRowsAreToldByRowAndColumn() {
        Answer answer =
                upload("admin", "en", "", part("u.csv", (HEAD + RIGHT.replace("SERVICE", "SQUAD")).getBytes(UTF_8)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("refused").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(answer.json().path("refused").path(0).path("column").asText())
                .isEqualTo("kind");
        assertThat(answer.json().path("rows").asInt()).isEqualTo(1);
        assertThat(answer.json().path("accepted").asInt()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {                                              | malformed-json
            {}                                             | corrections wrong-type
            [1]                                            | corrections[0] wrong-type
            [{'row': 'x', 'column': 5, 'value': []}]       | corrections[0].row wrong-type, corrections[0].column wrong-type, corrections[0].value wrong-type
            [{'row': 2, 'colour': 1}]                      | corrections[0].colour unknown-field, corrections[0].column required
            [{'row': 2, 'column': 'colour', 'value': ''}]  | corrections[0] no-such-cell
            [{'row': 1, 'column': 'code', 'value': 'x'}]   | corrections[0] no-such-cell
            [{'row': 4294967298, 'column': 'code', 'value': 'x'}] | corrections[0] no-such-cell
            """)
    void wrongCorrectionsAreRefused(String corrections, String faults) {
        byte[] both = joined(
                part("u.csv", (HEAD + RIGHT).getBytes(UTF_8)), field("corrections", corrections.replace('\'', '"')));
        assertThat(WRONG.faults(400, language -> upload("admin", language, "", both)))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(faults.split(", ")));
    }

    @Test
    void aRequestOfAnotherMakeIsRefused() {
        byte[] right = part("u.csv", (HEAD + RIGHT).getBytes(UTF_8));
        assertRefused(400, "dryRun not-a-flag", "&dryRun=perhaps", right);
        assertRefused(400, "file file-missing", "", field("corrections", "[]"));
        assertRefused(400, "file part-repeated", "", joined(right, right));
        assertRefused(400, "colour unknown-part", "", joined(right, field("colour", "red")));
        for (String type : new String[] {"application/json", "application/x-www-form-urlencoded", "text/csv"}) {
            assertThat(WRONG.faults(415, language -> send("admin", language, "", right, Map.of("Content-Type", type))))
                    .containsExactly("unsupported-type");
        }
        assertThat(WRONG.faults(
                        400,
                        language -> send("admin", language, "", right, Map.of("Content-Type", "multipart/form-data"))))
                .containsExactly("malformed-request");
    }

    private static void assertRefused(int status, String fault, String parameters, byte[] parts) {
        assertThat(WRONG.faults(status, language -> upload("admin", language, parameters, parts)))
                .containsExactly(fault);
    }

    @Test
    void whoMayNotLoadIsTold() {
        byte[] right = part("u.csv", (HEAD + RIGHT).getBytes(UTF_8));
        assertThat(WRONG.faults(403, language -> upload("performer", language, "", right)))
                .containsExactly("not-permitted");
        assertThat(WRONG.faults(401, language -> upload("", language, "", right)))
                .containsExactly("not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin=https://other.example",
                "Origin=null",
                "Referer=https://other.example/",
                "Sec-Fetch-Site=cross-site"
            })
    void aFormOfAnotherSiteIsRefused(String header) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", TYPE));
        headers.put(header.split("=", 2)[0], header.split("=", 2)[1]);
        byte[] right = closed(part("u.csv", (HEAD + RIGHT).getBytes(UTF_8)));
        assertThat(WRONG.faults(403, language -> send("admin", language, "", right, headers)))
                .containsExactly("no-token");
    }

    @Test
    void aProgramThatSaysWhoAsksNeedsNoToken() {
        byte[] right = closed(part("u.csv", (HEAD + RIGHT).getBytes(UTF_8)));
        assertThat(send("admin", "en", "&dryRun=true", right, Map.of("Content-Type", TYPE))
                        .status())
                .isEqualTo(200);
    }

    private static byte[] part(String name, byte[] content) {
        String head = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        return joined(head.getBytes(UTF_8), content, "\r\n".getBytes(UTF_8));
    }

    private static byte[] field(String name, String value) {
        return ("--parts\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] closed(byte[] parts) {
        return joined(parts, "--parts--\r\n".getBytes(UTF_8));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static Answer upload(String user, String language, String parameters, byte[] parts) {
        Map<String, String> headers = Map.of("Content-Type", TYPE, "X-Atlassian-Token", "no-check");
        return send(user, language, parameters, closed(parts), headers);
    }

    private static Answer send(
            String user, String language, String parameters, byte[] body, Map<String, String> headers) {
        return PackagedApp.as(user)
                .send("POST", Caller.APP + "/import/units?lang=" + language + parameters, body, headers);
    }
}
