package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicesafety.host.HostProcess;
import org.servicesafety.host.app.Caller.Answer;

/** The server is killed while several people sign: each act is signed with all that belongs to it, or is the draft it was. */
@Tag("clause-14")
class KilledSigningIT {
    private static final System.Logger LOG = System.getLogger(KilledSigningIT.class.getName());
    private static final int ROUNDS = 3;
    private static final int ACTS = 12;
    private static final int PEOPLE = 3;
    /** Longer than a signature takes. */
    private static final int MOST_MILLISECONDS = 40;

    private final Random random = new Random();
    private final List<Long> all = new ArrayList<>();

    @TempDir
    Path home;

    @Test
    void leavesEachActSignedOrDraftAndNothingBetween() throws Exception {
        HostProcess host = HostProcess.start(home.resolve("home"));
        Site.prepare(host.baseUrl(), List.of("MU01"));
        int left = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            List<Long> drafts = drafts(host, round);
            Set<Long> answered = signUntilKilled(host, drafts);
            host = HostProcess.start(home.resolve("home"));
            left += check(host, drafts, answered);
        }
        assertThat(left).as("drafts that a killed server left").isPositive();
        assertNumbersRunOn(host);
        host.stop();
    }

    private List<Long> drafts(HostProcess host, int round) {
        Acts acts = acts(host);
        List<Long> drafts = IntStream.range(0, ACTS)
                .mapToObj(day -> acts.draft("MU01", "MU01-HQ", "2026-0" + round + "-" + (10 + day), false))
                .toList();
        for (long draft : drafts) {
            acts.violation(draft, "FIRE", "first of " + draft, "2026-0" + round + "-26");
            acts.violation(draft, "COLD", "second of " + draft, "2026-0" + round + "-26");
        }
        all.addAll(drafts);
        return drafts;
    }

    /** Answers which acts the server had said to be signed before it was killed. */
    private Set<Long> signUntilKilled(HostProcess host, List<Long> drafts) throws InterruptedException {
        int enough = 1 + random.nextInt(ACTS / 2);
        int pause = random.nextInt(MOST_MILLISECONDS);
        LOG.log(Level.INFO, "Killed {0} ms after signature {1} of {2}", pause, enough, ACTS);
        Set<Long> answered = ConcurrentHashMap.newKeySet();
        CountDownLatch due = new CountDownLatch(enough);
        Queue<Long> waiting = new ConcurrentLinkedQueue<>(drafts);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            people.execute(() -> sign(acts(host), waiting, answered, due));
        }
        assertThat(due.await(1, TimeUnit.MINUTES)).isTrue();
        TimeUnit.MILLISECONDS.sleep(pause);
        host.kill();
        people.shutdown();
        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return answered;
    }

    private static void sign(Acts acts, Queue<Long> waiting, Set<Long> answered, CountDownLatch due) {
        try {
            for (Long act = waiting.poll(); act != null; act = waiting.poll()) {
                assertThat(acts.sign(act).status()).isEqualTo(200);
                answered.add(act);
                due.countDown();
            }
        } catch (UncheckedIOException killed) {
            waiting.clear();
        }
    }

    /** Looks at each of these acts; answers how many are drafts still. */
    private static int check(HostProcess host, List<Long> acts, Set<Long> answered) {
        int drafts = 0;
        for (long id : acts) {
            JsonNode act = read(host, "/acts/" + id);
            boolean signed = act.path("state").asText().equals("SIGNED");
            assertThat(signed || !answered.contains(id))
                    .as("what was answered holds: %s", act)
                    .isTrue();
            if (signed) {
                assertSigned(host, act);
            } else {
                assertDraft(host, act);
                drafts++;
            }
        }
        return drafts;
    }

    private static void assertSigned(HostProcess host, JsonNode act) {
        assertThat(act.path("number").asText()).as(act.toString()).matches("\\d+/2026");
        assertThat(act.path("keepUntil").asText())
                .isEqualTo(act.path("endedOn").asText().replace("2026", "2031"));
        assertThat(act.path("signatures")).hasSize(1);
        assertThat(textsAfterAnEditInJira(host, act))
                .containsExactly("first of " + act.path("id"), "second of " + act.path("id"));
    }

    private static void assertDraft(HostProcess host, JsonNode act) {
        assertThat(act.path("state").asText()).isEqualTo("DRAFT");
        assertThat(act.path("number").isNull()).as(act.toString()).isTrue();
        assertThat(act.path("keepUntil").isNull()).isTrue();
        assertThat(act.path("signatures")).isEmpty();
        assertThat(textsAfterAnEditInJira(host, act)).containsExactly("edited", "edited");
    }

    /** A signed act keeps what it said; in a draft the issue has the word. */
    private static List<String> textsAfterAnEditInJira(HostProcess host, JsonNode act) {
        String path = "/acts/" + act.path("id") + "/violations";
        Caller admin = new Caller(host.baseUrl(), "admin");
        for (JsonNode violation : read(host, path).path("items")) {
            Answer edited = admin.put(
                    "/rest/api/2/issue/" + violation.path("key").asText(),
                    "{\"fields\": {\"description\": \"edited\"}}");
            assertThat(edited.status()).as(edited.json().toString()).isEqualTo(204);
        }
        List<String> texts = new ArrayList<>();
        read(host, path)
                .path("items")
                .forEach(item -> texts.add(item.path("text").asText()));
        return texts;
    }

    private void assertNumbersRunOn(HostProcess host) {
        Acts acts = acts(host);
        List<String> numbers = new ArrayList<>();
        for (long id : all) {
            if (read(host, "/acts/" + id).path("state").asText().equals("DRAFT")) {
                assertThat(acts.sign(id).status()).isEqualTo(200);
            }
            numbers.add(read(host, "/acts/" + id).path("number").asText());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, all.size())
                        .mapToObj(number -> number + "/2026")
                        .toList());
    }

    private static JsonNode read(HostProcess host, String path) {
        Answer answer = new Caller(host.baseUrl(), "officer").get(Caller.APP + path);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static Acts acts(HostProcess host) {
        return new Acts(new Caller(host.baseUrl(), "officer"), new Caller(host.baseUrl(), "chair"));
    }
}
