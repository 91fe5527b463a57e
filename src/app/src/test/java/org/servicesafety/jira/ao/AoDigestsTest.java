package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.jira.ao.AoDigests.State;
import org.servicesafety.jira.ao.AoDigests.Waiting;
import org.servicesafety.jira.ao.AoDigests.Written;
import org.servicesafety.jira.figures.Once;

class AoDigestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Transaction transaction;
    private AoDigests digests;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        digests = new AoDigests(
                database.ao(),
                new AoSettings(database.ao()),
                database.sql(),
                Clock.fixed(DAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private void plan(LocalDate day, String... people) {
        transaction.in(() -> {
            digests.lock();
            digests.add(List.of(people).stream()
                    .map(person -> new Written(person, day, "subject", "body of " + person))
                    .toList());
            digests.planned(day);
            return true;
        });
    }

    private List<Waiting> waiting() {
        return digests.waiting(DAY.minusDays(14), 0, 10);
    }

    @Test
    void a_person_has_one_digest_a_day() {
        plan(DAY, "a", "b");

        assertThatThrownBy(() -> plan(DAY, "c", "a")).isInstanceOf(RuntimeException.class);
        assertThat(waiting()).extracting(one -> one.digest().person()).containsExactly("a", "b");
        assertThat(digests.plannedFor()).contains(DAY);
    }

    @Test
    void one_that_the_server_did_not_take_waits_under_the_same_name() {
        plan(DAY, "a", "b");
        Waiting first = waiting().get(0);

        digests.send(first.id(), () -> false);
        assertThatThrownBy(() -> digests.send(first.id(), () -> {
                    throw new IllegalStateException("no server");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(waiting()).contains(first).hasSize(2);

        digests.send(first.id(), () -> true);
        digests.drop(waiting().get(0).id());
        assertThat(waiting()).isEmpty();
        assertThat(digests.count(DAY, DAY)).containsEntry(State.SENT, 1L).containsEntry(State.DROPPED, 1L);
    }

    @Test
    void one_that_two_have_in_hand_leaves_once() throws Exception {
        plan(DAY, "a");
        int id = waiting().get(0).id();
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);

        Future<?> first = two.submit(() -> digests.send(id, () -> {
            sending.countDown();
            await(go);
            return sent.incrementAndGet() > 0;
        }));
        await(sending);
        Future<?> second = two.submit(() -> digests.send(id, () -> sent.incrementAndGet() > 0));
        go.countDown();
        first.get();
        try {
            second.get();
        } catch (ExecutionException refused) {
            // a serializable database refuses the one that waited: the queue tries it again
            digests.send(id, () -> sent.incrementAndGet() > 0);
        }
        two.shutdown();

        assertThat(sent).hasValue(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void old_ones_are_neither_sent_nor_kept() {
        plan(DAY.minusDays(91), "a");
        plan(DAY.minusDays(15), "b");
        plan(DAY, "c");

        assertThat(waiting()).extracting(one -> one.digest().person()).containsExactly("c");
        assertThat(digests.count(DAY.minusDays(100), DAY)).containsEntry(State.PLANNED, 2L);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
