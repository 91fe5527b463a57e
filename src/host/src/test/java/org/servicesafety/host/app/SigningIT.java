package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

@Tag("clause-14")
class SigningIT {
    private static final int ACTS = 100;
    private static final int PEOPLE = 8;

    private final Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));

    @Test
    void actsSignedAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        List<Long> drafts = IntStream.range(0, ACTS)
                .mapToObj(day -> acts.draft(
                        "MU02",
                        "MU02-HQ",
                        LocalDate.of(2025, 3, 10).plusDays(day).toString(),
                        true))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Answer>> signatures = drafts.stream()
                    .<Callable<Answer>>map(draft -> () -> acts.sign(draft))
                    .toList();
            List<String> numbers = people.invokeAll(signatures).stream()
                    .map(SigningIT::number)
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ACTS)
                            .mapToObj(number -> number + "/2025")
                            .toList());
        } finally {
            people.shutdownNow();
        }
    }

    private static String number(Future<Answer> answer) {
        try {
            return answer.get().json().path("number").asText();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSignedActIsKeptAndNobodyDeletesIt() {
        Answer signed = acts.signed("MU02", "MU02-CBT", "2024-02-29");
        assertThat(signed.json().path("state").asText()).isEqualTo("SIGNED");
        assertThat(signed.json().path("keepUntil").asText()).isEqualTo("2029-02-28");
        Answer refused = acts.officer()
                .delete(Caller.APP + "/acts/" + signed.json().path("id").asLong());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error(0, "clause")).isEqualTo("15");
    }
}
