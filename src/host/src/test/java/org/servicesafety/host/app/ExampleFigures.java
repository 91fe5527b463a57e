package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.servicesafety.host.app.Caller.Answer;

/** Strength and incidents of the example units, loaded once for all tests of the packaged jar. */
final class ExampleFigures {

    private static final JsonNode STRENGTH = load("strength");
    private static final JsonNode INCIDENTS = load("incidents");

    private ExampleFigures() {}

    /** What was answered when the strength was loaded. */
    static JsonNode strength() {
        return STRENGTH;
    }

    /** What was answered when the incidents were loaded. */
    static JsonNode incidents() {
        return INCIDENTS;
    }

    static Answer upload(String user, String kind, String query, String content) {
        return PackagedApp.as(user)
                .postFile(Caller.APP + "/import/" + kind + query, kind + ".csv", "text/csv", content);
    }

    /** The file of the example data. */
    static String file(String name) {
        try (InputStream in = Objects.requireNonNull(ExampleFigures.class.getResourceAsStream("/demo/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode load(String kind) {
        Answer answer = upload("admin", kind, "", file(kind + ".csv"));
        assertThat(answer.status()).as(answer.json().path("refused").toString()).isEqualTo(200);
        return answer.json();
    }
}
