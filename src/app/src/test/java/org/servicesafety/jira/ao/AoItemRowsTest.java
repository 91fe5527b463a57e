package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemKind;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.Origin;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.term.TermKind;
import org.servicesafety.jira.ao.AoItemRows.NewItem;
import org.servicesafety.jira.figures.Once;

class AoItemRowsTest {

    private static final PlanId PLAN = new PlanId(5);
    private static final ItemTerm TERM = new ItemTerm(
            "15.03; 15.09", TermKind.DATES, null, List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 9, 15)));

    private Transaction transaction;
    private AoItemRows rows;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        rows = new AoItemRows(database.ao());
    }

    @Test
    void items_are_read_as_they_were_written_by_number() {
        ItemContent bare =
                new ItemContent(2, "drill", ItemKind.OTHER, Official.NOBODY, Official.NOBODY, ItemTerm.NONE, null);
        List<PlanItem> added = add(List.of(
                new NewItem(12, "MU01-12", bare, new Origin("MU01-2", true)),
                new NewItem(11, "MU01-11", content(1, "check"), null)));

        assertThat(added).extracting(PlanItem::key).containsExactly("MU01-12", "MU01-11");
        assertThat(rows.all(PLAN, 1)).containsExactly(added.get(1), added.get(0));
        assertThat(rows.page(PLAN, 1, new Paging(1, 1)).items()).containsExactly(added.get(0));
        assertThat(rows.page(PLAN, 1, new Paging(1, 1)).total()).isEqualTo(2);
        assertThat(rows.find(PLAN, 1, "MU01-11")).contains(added.get(1));
        assertThat(rows.find(new PlanId(6), 1, "MU01-11")).isEmpty();
        assertThat(rows.planOf("MU01-12")).contains(PLAN);
        assertThat(rows.issueOf(added.get(0).id())).isEqualTo(12);
        assertThat(rows.highestNumber(PLAN, 1)).isEqualTo(2);
        assertThat(rows.highestNumber(PLAN, 2)).isZero();
        assertThat(rows.hasNumber(PLAN, 1, 2)).isTrue();
        assertThat(rows.hasNumber(PLAN, 2, 2)).isFalse();
    }

    @Test
    void each_revision_says_what_it_says_and_an_item_stays_while_one_has_it() {
        PlanItem item = add(List.of(new NewItem(11, "MU01-11", content(1, "check"), null)))
                .get(0);
        transaction.in(() -> {
            rows.copy(PLAN, 1, 2);
            return true;
        });
        PlanItem copy = rows.find(PLAN, 2, "MU01-11").orElseThrow();

        PlanItem changed = transaction.in(() -> rows.change(copy, content(3, "check twice")));

        assertThat(copy.id()).isEqualTo(item.id());
        assertThat(changed.content()).isEqualTo(content(3, "check twice"));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(rows.find(PLAN, 1, "MU01-11")).contains(item);
        assertThat(transaction.in(() -> rows.remove(changed))).isFalse();
        assertThat(rows.count(PLAN, 2)).isZero();
        assertThat(rows.count(PLAN, 1)).isEqualTo(1);
        assertThat(transaction.in(() -> rows.remove(item))).isTrue();
        assertThat(rows.planOf("MU01-11")).isEmpty();
    }

    @Test
    void two_thousand_items_are_written_read_and_copied_within_seconds() {
        List<NewItem> many = IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> new NewItem(number, "MU01-" + number, content(number, "activity " + number), null))
                .toList();
        long begun = System.nanoTime();

        add(many);
        transaction.in(() -> {
            rows.copy(PLAN, 1, 2);
            return true;
        });
        List<PlanItem> copies = rows.all(PLAN, 2);

        assertThat(copies).hasSize(2000);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(10);
    }

    private List<PlanItem> add(List<NewItem> items) {
        return transaction.in(() -> rows.add(PLAN, 1, items));
    }

    private static ItemContent content(int number, String activity) {
        return new ItemContent(
                number,
                activity,
                ItemKind.CONTROL,
                new Official("key-performer", "chief of service"),
                new Official(null, "chief of staff"),
                TERM,
                "act");
    }
}
