package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** A plan of 2,000 items is previewed at once; loading it, which makes an issue of each, can be watched and broken off. */
@Tag("clause-6")
class LongPlanImportIT {
    private static final int ROWS = 2000;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Caller OFFICER = PackagedApp.as("officer");
    private static final byte[] FILE = PlanFiles.file("plan.xlsx", workbook());

    private static byte[] workbook() {
        return PlanFiles.workbook(IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> new String[] {
                    String.valueOf(number),
                    "Проверка склада № " + number,
                    "Начальник службы " + number % 40,
                    "Начальник штаба",
                    "ежемесячно, до 25 числа",
                    "Акт"
                })
                .toArray(String[][]::new));
    }

    @Test
    void isPreviewedAtOnceAndLoadedWhileOneWatches() {
        String plan = Drafts.ofEverybody().draft("MU02", 2036);
        assertThat(IntStream.range(0, 3)
                        .mapToLong(time -> previewed(plan))
                        .summaryStatistics()
                        .getMin())
                .as("milliseconds of the quickest of three")
                .isLessThan(AT_ONCE.toMillis());

        CompletableFuture<Answer> load = loading(plan, "watched-1");
        assertThat(itemsWhenUnderWay(plan, "watched-1")).isPositive().isLessThanOrEqualTo(ROWS);
        Answer loaded = load.join();

        assertThat(loaded.status()).isEqualTo(200);
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isEqualTo(ROWS);
        assertThat(OFFICER.get(plan + "/import/watched-1").status()).isEqualTo(404);
    }

    @Test
    void isBrokenOffWithoutATrace() {
        String plan = Drafts.ofEverybody().draft("MU02", 2037);
        int before = issues();
        CompletableFuture<Answer> load = loading(plan, "cancelled-1");
        itemsWhenUnderWay(plan, "cancelled-1");
        assertThat(PackagedApp.as("admin").delete(plan + "/import/cancelled-1").status())
                .as("another person's load")
                .isEqualTo(404);

        assertThat(OFFICER.delete(plan + "/import/cancelled-1").status()).isEqualTo(204);

        assertThat(load.join().status()).isEqualTo(409);
        assertThat(load.join().error(0, "code")).isEqualTo("cancelled");
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isZero();
        assertThat(issues()).isEqualTo(before);
    }

    private static long previewed(String plan) {
        Instant before = Instant.now();
        Answer preview = PlanFiles.load(OFFICER, plan, "&dryRun=true", FILE);
        assertThat(preview.json().path("accepted").asInt()).isEqualTo(ROWS);
        return Duration.between(before, Instant.now()).toMillis();
    }

    private static int issues() {
        return OFFICER.get("/rest/api/2/search?maxResults=0&jql=project%3DMU02")
                .json()
                .path("total")
                .asInt();
    }

    private static CompletableFuture<Answer> loading(String plan, String watch) {
        return CompletableFuture.supplyAsync(() -> PlanFiles.load(OFFICER, plan, "&watch=" + watch, FILE));
    }

    /** Waits for the first items; how many there were then. */
    private static int itemsWhenUnderWay(String plan, String watch) {
        Instant patience = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(patience)) {
            Answer step = OFFICER.get(plan + "/import/" + watch);
            if (step.json().path("done").asInt() > 0) {
                assertThat(step.json().path("all").asInt()).isEqualTo(ROWS);
                return step.json().path("done").asInt();
            }
        }
        return 0;
    }
}
