package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.servicesafety.host.app.Caller.Answer;

/** Sends what is wrong in each language, and looks that the answer is as the contract says and nothing has changed. */
final class WrongInput {
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    /** What can be read of the units and of the body that all this is about. */
    private static final List<String> RECORDS =
            List.of("/units?limit=1000", "/acts?limit=1000&unit=%d", "/plans?unit=%d");

    private final Caller admin = PackagedApp.as("admin");
    private final Caller officer = PackagedApp.as("officer");
    private final long body = Site.unit(officer, "MU01");
    private final long act;
    private String known;

    WrongInput(long act) {
        this.act = act;
    }

    /** One request, to be sent in a language. */
    interface Sending {
        Answer in(String language);
    }

    /** Sends it and gives the faults, as {@code field code}; a fault of the whole request has no field. */
    List<String> faults(int status, Sending sending) {
        String before = known == null ? records() : known;
        Map<String, Answer> answers = new TreeMap<>();
        LANGUAGES.forEach(language -> answers.put(language, sending.in(language)));
        answers.values().forEach(answer -> assertShape(status, answer));
        assertMessages(answers);
        known = records();
        assertThat(known).as("what can be read afterwards").isEqualTo(before);
        return told(answers.get("en"));
    }

    private static void assertShape(int status, Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.json().path("errors")).as(answer.json().toString()).isNotEmpty();
        answer.json().path("errors").forEach(error -> {
            assertThat(error.has("field")).isTrue();
            assertThat(error.path("code").asText()).matches("[a-z]+(-[a-z0-9]+)*");
        });
    }

    /** Each in its own language: no key, no bare code, and in no other language the English words. */
    private static void assertMessages(Map<String, Answer> answers) {
        List<String> english = messages(answers.get("en"));
        for (String language : List.of("ru", "kk")) {
            List<String> messages = messages(answers.get(language));
            assertThat(told(answers.get(language))).isEqualTo(told(answers.get("en")));
            assertThat(messages)
                    .doesNotContainAnyElementsOf(english)
                    .allMatch(text -> text.matches("(?s).*\\p{IsCyrillic}.*"));
        }
        assertThat(messages(answers.get("kk"))).doesNotContainAnyElementsOf(messages(answers.get("ru")));
        answers.values().forEach(answer -> answer.json().path("errors").forEach(error -> assertThat(
                        error.path("message").asText())
                .doesNotContain("service-safety.", "{0}", "Exception")
                .doesNotContain("unnamed")
                .isNotEqualTo(error.path("code").asText())
                .doesNotContain(": " + error.path("code").asText() + ".")));
    }

    private static List<String> messages(Answer answer) {
        return errors(answer).map(error -> error.path("message").asText()).toList();
    }

    private static List<String> told(Answer answer) {
        return errors(answer)
                .map(error -> (error.path("field").asText("") + " "
                                + error.path("code").asText())
                        .strip())
                .toList();
    }

    private static Stream<JsonNode> errors(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false);
    }

    private String records() {
        StringBuilder all = new StringBuilder();
        RECORDS.forEach(path -> all.append(read(officer, path.formatted(body))));
        all.append(read(officer, "/acts/" + act)).append(read(officer, "/acts/" + act + "/violations"));
        all.append(admin.get("/rest/api/2/search?maxResults=0&jql=project=MU01")
                .json()
                .path("total"));
        return all.toString();
    }

    private static String read(Caller reader, String path) {
        Answer answer = reader.get(Caller.APP + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json().toString();
    }
}
