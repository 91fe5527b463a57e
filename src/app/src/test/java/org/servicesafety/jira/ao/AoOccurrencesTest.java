package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.jira.figures.Once;

class AoOccurrencesTest {

    private static final PlanId PLAN = new PlanId(5);
    private static final ItemId ITEM = new ItemId(7);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 15);

    private Transaction transaction;
    private Occurrences occurrences;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        occurrences = new AoOccurrences(database.ao());
    }

    @Test
    void an_occurrence_is_read_as_it_was_written() {
        Occurrence open = Occurrence.of(PLAN, ITEM, DUE);
        Occurrence marked = new Occurrence(
                PLAN,
                ITEM,
                DUE,
                ItemStatus.CONFIRMED,
                new CompletionMark("1", null, "3", DUE),
                "performer",
                "monitor",
                DUE.plusDays(1),
                null,
                null);
        Occurrence returned =
                new Occurrence(PLAN, ITEM, DUE, ItemStatus.TO_DO, null, null, null, null, "no number of the act", null);
        add(List.of(open));

        assertThat(occurrences.find(ITEM, DUE)).contains(open);
        change(marked);
        assertThat(occurrences.find(ITEM, DUE)).contains(marked);
        change(returned);
        assertThat(occurrences.of(PLAN)).containsExactly(returned);
        assertThat(occurrences.of(List.of(ITEM, new ItemId(8)))).containsExactly(returned);
        assertThat(occurrences.of(List.of())).isEmpty();
        assertThat(occurrences.find(ITEM, DUE.plusDays(1))).isEmpty();
    }

    @Test
    void an_item_has_one_occurrence_for_a_day() {
        add(List.of(Occurrence.of(PLAN, ITEM, DUE)));

        assertThatThrownBy(() -> add(List.of(Occurrence.of(PLAN, ITEM, DUE)))).isInstanceOf(RuntimeException.class);
        assertThat(occurrences.of(PLAN)).hasSize(1);
    }

    @Test
    void twenty_four_thousand_are_made_within_seconds() {
        List<Occurrence> many = IntStream.rangeClosed(1, 2000)
                .boxed()
                .flatMap(item -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Occurrence.of(PLAN, new ItemId(item), LocalDate.of(2026, month, 10))))
                .toList();
        long begun = System.nanoTime();

        add(many);

        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(20);
        assertThat(occurrences.of(Stream.of(1L, 2L).map(ItemId::new).toList())).hasSize(24);
        transaction.in(() -> {
            occurrences.remove(many.subList(0, 1200));
            return true;
        });
        assertThat(occurrences.of(PLAN)).hasSize(22_800);
    }

    private void add(List<Occurrence> added) {
        transaction.in(() -> {
            occurrences.add(added);
            return true;
        });
    }

    private void change(Occurrence occurrence) {
        transaction.in(() -> {
            occurrences.change(occurrence);
            return true;
        });
    }
}
