package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.java.ao.DBParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemKind;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.OccurrenceIssues.Waiting;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.term.TermKind;
import org.servicesafety.jira.figures.Once;

class OccurrenceIssueRowsTest {

    private static final PlanId PLAN = new PlanId(5);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = FIRST.plusDays(31);

    private TestDatabase database;
    private Transaction transaction;
    private AoOccurrences occurrences;
    private OccurrenceIssueRows rows;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        occurrences = new AoOccurrences(database.ao());
        rows = new OccurrenceIssueRows(database.ao(), database.sql());
    }

    @Test
    void near_ones_of_items_with_several_wait_by_day_and_item() {
        ItemId one = item("MU-1", FIRST.minusDays(1), FIRST, LAST);
        ItemId two = item("MU-2", FIRST, LAST.plusDays(1));
        item("MU-3", FIRST);

        assertThat(waiting(null, 10)).containsExactly("MU-1 " + FIRST, "MU-2 " + FIRST, "MU-1 " + LAST);
        assertThat(rows.waiting(FIRST, LAST)).isEqualTo(3);
        assertThat(waiting(null, 2)).containsExactly("MU-1 " + FIRST, "MU-2 " + FIRST);
        assertThat(waiting(new Waiting(PLAN, one, "MU-1", FIRST), 10)).containsExactly("MU-2 " + FIRST, "MU-1 " + LAST);
        assertThat(waiting(new Waiting(PLAN, two, "MU-2", FIRST), 10)).containsExactly("MU-1 " + LAST);
        assertThat(rows.waiting(new PlanId(6), FIRST, LAST, null, 10)).isEmpty();
    }

    @Test
    void one_on_occasion_waits_alone_and_a_marked_one_never() {
        ItemId occasional = item("MU-1", FIRST);
        ItemTerm onOccasion = new ItemTerm("при необходимости", TermKind.ON_OCCASION, null, List.of());
        Official nobody = new Official(null, null);
        ItemContent content = new ItemContent(1, "check", ItemKind.OTHER, nobody, nobody, onOccasion, null);
        in(() -> database.ao()
                .create(ItemContentRow.class, List.of(ItemContents.columns(PLAN, 1, occasional, 1, content))));
        ItemId marked = item("MU-2", FIRST, LAST);
        in(() -> occurrences.change(
                new Occurrence(PLAN, marked, FIRST, ItemStatus.DONE, null, "performer", null, null, null, null)));

        assertThat(waiting(null, 10)).containsExactly("MU-1 " + FIRST, "MU-2 " + LAST);
    }

    @Test
    void an_occurrence_has_the_issue_that_it_was_given_until_that_is_forgotten() {
        ItemId item = item("MU-1", FIRST, LAST);
        in(() -> rows.join(item, FIRST, 77, "MU-9"));

        assertThat(rows.issueOf(item, FIRST)).contains(77L);
        assertThat(rows.at(77)).contains(new OccurrenceIssueRows.At(item, "MU-1", FIRST, ItemStatus.TO_DO, 77));
        assertThat(rows.of(PLAN)).hasSize(1);
        assertThat(occurrences.find(item, FIRST).orElseThrow().issue()).isEqualTo("MU-9");
        assertThat(waiting(null, 10)).containsExactly("MU-1 " + LAST);
        in(() -> rows.forget(item, FIRST));
        assertThat(rows.at(77)).isEmpty();
        assertThat(waiting(null, 10)).hasSize(2);
    }

    private ItemId item(String key, LocalDate... days) {
        ItemId[] made = new ItemId[1];
        in(() -> {
            PlanItemRow row = database.ao()
                    .create(
                            PlanItemRow.class,
                            new DBParam("PLAN_ID", 5),
                            new DBParam("ISSUE_ID", (long) key.hashCode()),
                            new DBParam("ISSUE_KEY", key),
                            new DBParam("STATUS", "TO_DO"));
            made[0] = new ItemId(row.getID());
            occurrences.add(List.of(days).stream()
                    .map(day -> Occurrence.of(PLAN, made[0], day))
                    .toList());
        });
        return made[0];
    }

    private List<String> waiting(Waiting after, int most) {
        return rows.waiting(null, FIRST, LAST, after, most).stream()
                .map(one -> one.key() + " " + one.due())
                .toList();
    }

    private void in(Runnable work) {
        transaction.in(() -> {
            work.run();
            return true;
        });
    }
}
