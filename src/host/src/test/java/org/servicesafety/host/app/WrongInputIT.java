package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicesafety.host.app.Caller.Answer;

/**
 * Wrong input of each kind on each address: the faults, all at once, in the shape of the contract and in each language, and nothing
 * changed by it. Wrong files are in {@link WrongUploadIT}.
 */
class WrongInputIT {
    private static final Caller OFFICER = PackagedApp.as("officer");
    private static final Acts ACTS = new Acts(OFFICER, PackagedApp.as("chair"));
    private static final long DRAFT = ACTS.draft("MU01", "MU01-HQ", "2026-08-14", false);
    private static final String VIOLATION = ACTS.violation(DRAFT, "FIRE", "wires", "2026-09-01")
            .json()
            .path("key")
            .asText();
    private static final long SIGNED =
            ACTS.signed("MU01", "MU01-HQ", "2026-07-14").json().path("id").asLong();
    private static final String PLAN = Drafts.ofEverybody().draft("MU01", 2031).replaceFirst(".*/", "");
    private static final String ITEM = Drafts.done(
                    OFFICER.post(Caller.APP + "/plans/" + PLAN + "/items", "{\"activity\": \"check\"}"))
            .json()
            .path("key")
            .asText();
    private static final String WORK = work();
    private static final long INCIDENT = OFFICER.post(
                    Caller.APP + "/incidents",
                    """
                    {"unitId": %d, "date": "2022-03-14", "outcome": "DEATH", "people": 1, "onDuty": true,
                     "cause": "COLD", "activity": "GUARD"}"""
                            .formatted(Site.unit(OFFICER, "MU01-HQ")))
            .json()
            .path("id")
            .asLong();
    private static final long ANALYSIS = OFFICER.post(
                    Caller.APP + "/analyses",
                    "{\"unitId\": %d, \"period\": \"2023-05\"}".formatted(Site.unit(OFFICER, "MU01")))
            .json()
            .path("id")
            .asLong();
    private static final WrongInput WRONG = new WrongInput(DRAFT);
    private static final Map<String, String> PLACES = places();
    private static final int TOO_LONG = 2 * 1024 * 1024 + 1;
    private static final Path CONTRACT = Path.of("../../docs/rest-api.md");
    private static final Pattern CALL = Pattern.compile("^\\| `([A-Z]+) (/\\S+)`", Pattern.MULTILINE);

    /** An item in force that is due on 15 and 16 March 2034. */
    private static String work() {
        Drafts drafts = Drafts.ofEverybody();
        String plan = drafts.draft("MU01", 2034);
        String item =
                """
                {"activity": "check", "responsible": {"user": "performer"}, "monitor": {"user": "monitor"},
                 "term": {"text": "15.03.2034; 16.03.2034"}}""";
        String key = Drafts.done(OFFICER.post(plan + "/items", item))
                .json()
                .path("key")
                .asText();
        drafts.submit(plan);
        drafts.approve(plan, "2026-01-01");
        return key;
    }

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        places.put("DRAFT", String.valueOf(DRAFT));
        places.put("SIGNED", String.valueOf(SIGNED));
        places.put("VIOLATION", VIOLATION);
        places.put("PLAN", PLAN);
        places.put("INCIDENT", String.valueOf(INCIDENT));
        places.put("ANALYSIS", String.valueOf(ANALYSIS));
        places.put("ITEM", ITEM);
        places.put("WORK", WORK);
        for (String unit : List.of("MU01", "MU01-HQ", "MU02")) {
            places.put("<" + unit + ">", String.valueOf(Site.unit(PackagedApp.as("admin"), unit)));
        }
        return places;
    }

    /** Each address of the interface, as its description lists them; no record has these ids. */
    static Stream<Arguments> addresses() throws IOException {
        return CALL.matcher(Files.readString(CONTRACT))
                .results()
                .map(call -> Arguments.of(call.group(1), call.group(2).replaceAll("\\{\\w+}", "999999")));
    }

    /** All but the one that a calendar opens with its token, which has nothing for anybody else: CalendarFeedIT. */
    static Stream<Arguments> addressesOfTheSignedIn() throws IOException {
        return addresses().filter(address -> !"/deadlines.ics".equals(address.get()[1]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("addressesOfTheSignedIn")
    void nobodyIsLetInWithoutSigningIn(String method, String path) {
        assertThat(WRONG.faults(401, language -> send("", method, path, language, "{}", fitting(path))))
                .containsExactly("not-signed-in");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("addresses")
    void anotherMethodOrAnswerIsNotThere(String method, String path) {
        assertThat(WRONG.faults(405, language -> send("admin", "PATCH", path, language, "{}", json())))
                .containsExactly("method-not-allowed");
        Map<String, String> sound = new HashMap<>(fitting(path));
        sound.put("Accept", "audio/ogg");
        assertThat(WRONG.faults(406, language -> send("admin", method, path, language, "{}", sound)))
                .containsExactly("not-acceptable");
    }

    /** Each address that takes JSON, with somebody who may write there. */
    static Stream<Arguments> writing() {
        return Stream.of(
                Arguments.of("admin", "POST", "/units"),
                Arguments.of("admin", "PUT", "/units/<MU01-HQ>"),
                Arguments.of("officer", "PUT", "/units/<MU01-HQ>/strength"),
                Arguments.of("officer", "PUT", "/strength"),
                Arguments.of("officer", "POST", "/incidents"),
                Arguments.of("officer", "PUT", "/incidents/INCIDENT"),
                Arguments.of("admin", "POST", "/incident-codes"),
                Arguments.of("admin", "PUT", "/incident-codes/CAUSE/FIRE"),
                Arguments.of("officer", "POST", "/acts"),
                Arguments.of("officer", "PUT", "/acts/DRAFT"),
                Arguments.of("chair", "POST", "/acts/DRAFT/sign"),
                Arguments.of("officer", "POST", "/acts/drafts"),
                Arguments.of("officer", "POST", "/acts/prolong"),
                Arguments.of("commander", "POST", "/acts/SIGNED/approve"),
                Arguments.of("unitcommander", "POST", "/acts/SIGNED/acknowledge"),
                Arguments.of("unitcommander", "POST", "/acts/SIGNED/report"),
                Arguments.of("officer", "POST", "/acts/SIGNED/dispose"),
                Arguments.of("chair", "POST", "/acts/DRAFT/violations"),
                Arguments.of("chair", "PUT", "/acts/DRAFT/violations/VIOLATION"),
                Arguments.of("chair", "POST", "/acts/DRAFT/violations/VIOLATION/not-repeated"),
                Arguments.of("admin", "PUT", "/violation-kinds"),
                Arguments.of("officer", "POST", "/analyses"),
                Arguments.of("officer", "PUT", "/analyses/ANALYSIS"),
                Arguments.of("commander", "POST", "/analyses/ANALYSIS/complete"),
                Arguments.of("officer", "POST", "/analyses/ANALYSIS/measures/1/plan-item"),
                Arguments.of("officer", "POST", "/plans"),
                Arguments.of("officer", "PUT", "/plans/PLAN"),
                Arguments.of("officer", "POST", "/plans/PLAN/items"),
                Arguments.of("officer", "PUT", "/plans/PLAN/items/ITEM"),
                Arguments.of("officer", "POST", "/plans/PLAN/items/change"),
                Arguments.of("performer", "POST", "/items/WORK/occurrences"),
                Arguments.of("performer", "POST", "/items/WORK/occurrences/2034-03-15/mark"),
                Arguments.of("monitor", "POST", "/items/WORK/occurrences/2034-03-15/confirm"),
                Arguments.of("monitor", "POST", "/items/WORK/occurrences/2034-03-15/return"),
                Arguments.of("admin", "POST", "/settings/occurrences"),
                Arguments.of("admin", "POST", "/rulebook/editions"),
                Arguments.of("officer", "POST", "/plans/PLAN/submit"),
                Arguments.of("commander", "POST", "/plans/PLAN/approve"),
                Arguments.of("commander", "POST", "/plans/PLAN/return"),
                Arguments.of("officer", "POST", "/plans/PLAN/clarify"),
                Arguments.of("admin", "POST", "/projects/MU01/setup"));
    }

    /** The same without the steps that the state of the draft refuses first. */
    static Stream<Arguments> writingNow() {
        return writing()
                .filter(call -> !call.get()[2].toString().matches("/(plans|items)/.*/(approve|return|clarify)"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("writingNow")
    void whatIsNoJsonObjectOfKnownFieldsIsRefused(String user, String method, String path) {
        for (String malformed :
                List.of("{\"a\": ", "{\"a\": 1, \"a\": 2}", "{} {}", "[".repeat(5000), "{\"a\": NaN}")) {
            assertThat(WRONG.faults(400, language -> send(user, method, path, language, malformed, json())))
                    .containsExactly("malformed-json");
        }
        for (String other : List.of("[]", "\"text\"", "5", "null")) {
            assertThat(WRONG.faults(400, language -> send(user, method, path, language, other, json())))
                    .containsExactly("wrong-type");
        }
        assertThat(WRONG.faults(400, language -> send(user, method, path, language, "{\"colour\": 1}", json())))
                .contains("colour unknown-field");
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("writing")
    void anotherTypeOrTooMuchIsRefused(String user, String method, String path) {
        for (String type : List.of("text/xml", "text/plain", "application/x-www-form-urlencoded")) {
            assertThat(WRONG.faults(
                            415, language -> send(user, method, path, language, "a=b", Map.of("Content-Type", type))))
                    .containsExactly("unsupported-type");
        }
        String long0 = "\"" + "x".repeat(TOO_LONG) + "\"";
        assertThat(WRONG.faults(413, language -> send(user, method, path, language, long0, json())))
                .containsExactly("too-large");
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("writing")
    void aPageOfAnotherSiteIsRefused(String user, String method, String path) {
        Map<String, String> foreign = Map.of("Content-Type", "application/json", "Origin", "https://other.example");
        assertThat(WRONG.faults(403, language -> send(user, method, path, language, "{}", foreign)))
                .containsExactly("not-permitted");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/wrong-input/asked.txt", delimiter = '|', quoteCharacter = '~')
    void whatIsAskedIsUnderstoodOrRefused(String path, int status, String faults) {
        assertThat(WRONG.faults(status, language -> send("officer", "GET", path, language, "", Map.of())))
                .containsExactlyElementsOf(Arrays.asList(faults.split(", ")));
    }

    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvFileSource(resources = "/wrong-input/sent.txt", delimiter = '|', quoteCharacter = '~')
    void whatIsSentIsRightOrRefused(String user, String method, String path, String body, int status, String faults) {
        String sent = body == null ? "" : placed(body).replace('\'', '"');
        assertThat(WRONG.faults(status, language -> send(user, method, path, language, sent, json())))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(faults.split(", ")));
    }

    @Test
    void aViolationIsChangedFromTheVersionThatWasRead() {
        long act = ACTS.draft("MU02", "MU02-HQ", "2026-08-14", false);
        Answer made = ACTS.violation(act, "FIRE", "wires", "2026-09-01");
        String path = Caller.APP + "/acts/" + act + "/violations/"
                + made.json().path("key").asText();
        String change = "{\"text\": \"%s\", \"version\": %d}";
        long first = made.json().path("version").asLong();
        Answer changed = OFFICER.put(path, change.formatted("old wires", first));
        assertThat(changed.status()).as(changed.json().toString()).isEqualTo(200);
        assertThat(OFFICER.put(path, change.formatted("new wires", first)).status())
                .isEqualTo(409);
        assertThat(OFFICER.get(path).json()).isEqualTo(changed.json());
    }

    @Test
    void aViolationChangedInJiraIsNotOverwrittenUnseen() {
        long act = ACTS.draft("MU02", "MU02-HQ", "2026-08-15", false);
        Answer made = ACTS.violation(act, "FIRE", "wires", "2026-09-01");
        String key = made.json().path("key").asText();
        Answer edited =
                PackagedApp.as("admin").put("/rest/api/2/issue/" + key, "{\"fields\": {\"description\": \"cables\"}}");
        assertThat(edited.status()).as(edited.json().toString()).isEqualTo(204);
        String late = "{\"text\": \"pipes\", \"version\": %d}"
                .formatted(made.json().path("version").asLong());
        assertThat(OFFICER.put(Caller.APP + "/acts/" + act + "/violations/" + key, late)
                        .status())
                .isEqualTo(409);
    }

    /** The type that the address takes. */
    private static Map<String, String> fitting(String path) {
        return path.matches("/import/.*|/scans|/forms/.*/template|/plans/.*/import(/remarks[.]xlsx)?")
                ? Map.of("Content-Type", "multipart/form-data; boundary=x", "X-Atlassian-Token", "no-check")
                : json();
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check");
    }

    private static Answer send(
            String user, String method, String path, String language, String body, Map<String, String> headers) {
        String asked = Caller.APP + placed(path) + (path.contains("?") ? "&" : "?") + "lang=" + language;
        return PackagedApp.as(user).send(method, asked, body.getBytes(UTF_8), headers);
    }

    private static String placed(String text) {
        String placed = text;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            placed = placed.replace(place.getKey(), place.getValue());
        }
        return placed;
    }
}
