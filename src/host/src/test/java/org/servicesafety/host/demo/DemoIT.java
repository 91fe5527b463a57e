package org.servicesafety.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.Main;
import org.servicesafety.host.StandIn;

/**
 * What {@code mvn -Pdemo} shows, run as it runs: in a process of its own, with the run-time libraries alone. Those of the tests would
 * lend the demo what it lacks.
 */
class DemoIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern READY = Pattern.compile("Ready after [0-9.]+ s: (\\S+)");
    private static final Pattern GADGET = Pattern.compile("data-item=\"(\\{[^\"]*)\"");
    private static final String REST = "/rest/service-safety/1.0";

    @TempDir
    static Path home;

    private static Process demo;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        Path log = home.resolve("demo.log");
        demo = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        address = awaitReady(log);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        demo.destroy();
        assertThat(demo.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static List<String> command() throws IOException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        String libraries = Files.readString(Path.of(System.getProperty("runtime.class.path")))
                .strip();
        var files = StandIn.options(home);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classes + System.getProperty("path.separator") + libraries,
                Main.class.getName(),
                "--port",
                "0",
                "--home",
                home.toString(),
                "--app-jar",
                files.appJar().toString(),
                "--bundles",
                files.bundles().toString(),
                "--example-data");
    }

    private static String awaitReady(Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String said = Files.readString(log);
            Matcher ready = READY.matcher(said);
            if (ready.find()) {
                return ready.group(1);
            }
            assertThat(demo.isAlive()).as(said).isTrue();
            assertThat(System.nanoTime()).as(said).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "commander", "officer", "chair", "member", "performer", "monitor", "analyst"})
    void theDashboardShowsTheRegionalCommandToWhoMaySeeIt(String person) throws Exception {
        assertThat(gadgets(person)).hasSize(6).allSatisfy(gadget -> {
            JsonNode bodies = coverage(person, unit(gadget)).json().path("bodies");
            assertThat(bodies).hasSize(7);
            assertThat(StreamSupport.stream(bodies.spliterator(), false)
                            .mapToInt(body -> body.path("inspected").asInt())
                            .sum())
                    .isPositive();
            assertThat(deadlines(person, unit(gadget)).json().path("total").asInt())
                    .isPositive();
        });
    }

    @Test
    void theUnitCommanderSeesHisOwnBody() throws Exception {
        assertThat(gadgets("unitcommander")).hasSize(6).allSatisfy(gadget -> {
            JsonNode bodies = coverage("unitcommander", unit(gadget)).json().path("bodies");
            assertThat(bodies).hasSize(1);
            assertThat(bodies.path(0).path("projectKey").asText()).isEqualTo("MU01");
            assertThat(bodies.path(0).path("inspected").asInt()).isPositive();
        });
    }

    @Test
    void whoHasNoRightsSeesTheFrameAndNothingInIt() throws Exception {
        assertThat(gadgets("nobody")).hasSize(6).allSatisfy(gadget -> {
            assertThat(progress("nobody", unit(gadget)).status()).isEqualTo(404);
            assertThat(coverage("nobody", unit(gadget)).status()).isEqualTo(404);
            assertThat(deadlines("nobody", unit(gadget)).status()).isEqualTo(404);
        });
    }

    /** A body each that has reached the share and that has not, so that the dashboard says something whatever day it is. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void someBodiesHaveReachedTheShareAndOthersNot(boolean met) throws Exception {
        long unit = unit(gadgets("commander").get(0));

        assertThat(coverage("commander", unit).json().path("bodies"))
                .anySatisfy(body -> assertThat(body.path("met").asBoolean()).isEqualTo(met));
    }

    /** Plans in force and late, and each state of next year's. */
    @Test
    void somePlansAreBehindAndTheNextOnesStandInDifferentStates() throws Exception {
        JsonNode bodies =
                progress("commander", unit(gadgets("commander").get(0))).json().path("items");

        assertThat(bodies).hasSize(7);
        assertThat(bodies.findValuesAsText("nextYear")).contains("DRAFT", "SUBMITTED", "APPROVED", "null");
        assertThat(bodies.findValuesAsText("state").stream().filter("APPROVED"::equals))
                .hasSize(6);
        if (LocalDate.now(ZoneId.systemDefault()).getMonthValue() > 3) {
            assertThat(bodies)
                    .anySatisfy(body -> assertThat(body.path("overdue").asInt()).isPositive());
            assertThat(bodies)
                    .anySatisfy(
                            body -> assertThat(body.path("dueAwaiting").asInt()).isPositive());
        }
    }

    private static Answer progress(String person, long unit) throws Exception {
        return get(person, REST + "/plans/progress?subtree=true&unit=" + unit);
    }

    private static Answer coverage(String person, long unit) throws Exception {
        return get(person, REST + "/coverage?subtree=true&unit=" + unit);
    }

    private static Answer deadlines(String person, long unit) throws Exception {
        return get(person, REST + "/deadlines?subtree=true&kind=ANALYSIS&unit=" + unit);
    }

    /** What the gadgets of the dashboard are given, as their scripts find it. */
    private static List<JsonNode> gadgets(String person) throws Exception {
        Answer page = get(person, "/secure/Dashboard.jspa");
        assertThat(page.status()).isEqualTo(200);
        return GADGET.matcher(page.body())
                .results()
                .map(found -> json(found.group(1).replace("&quot;", "\"").replace("&#34;", "\"")))
                .filter(gadget -> gadget.path("amdModule").asText().startsWith("service-safety/gadget-"))
                .toList();
    }

    private static long unit(JsonNode gadget) {
        return gadget.path("preferences").path("unit").asLong();
    }

    private static Answer get(String person, String path) throws Exception {
        String pair = person + ":" + person;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Answer(int status, String body) {
        JsonNode json() {
            return DemoIT.json(body);
        }
    }
}
