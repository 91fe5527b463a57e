package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;

/** Today is 23 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class OpenOccurrencesTest extends PlanSetting {

    private static final Transaction AT_ONCE = new Transaction() {
        @Override
        public <T> T in(Supplier<T> work) {
            return work.get();
        }
    };

    private final Plan plan = drafted(2026);
    private final List<String> soon = new ArrayList<>();
    private AheadOfTime ahead = AheadOfTime.BUILT_IN;
    private final OpenOccurrences near = new OpenOccurrences(
            step,
            items,
            occurrences,
            occurrenceIssues,
            new OpenOccurrences.Surroundings(AT_ONCE, () -> ahead, () -> soon.add("soon"), CLOCK));

    @Test
    void occurrences_of_today_until_the_days_ahead_get_an_issue_and_the_past_never() {
        PlanItem item = added(plan, "check", "22.11.2026; 23.11.2026; 24.12.2026; 25.12.2026");
        inForce();
        all(item);

        assertThat(near.open().opened()).isEqualTo(2);

        assertThat(occurrenceIssues.open()).containsExactly("MU-1 2026-11-23", "MU-1 2026-12-24");
        assertThat(soon).isEmpty();
        assertThat(near.open().opened()).as("again").isZero();
        ahead = new AheadOfTime(32, 500);
        near.open();
        assertThat(occurrenceIssues.open()).contains("MU-1 2026-12-25");
    }

    @Test
    void the_sequence_is_that_of_the_plan_whatever_was_done_when() {
        PlanItem first = added(plan, "check", "30.11.2026; 15.12.2026");
        PlanItem second = added(plan, "drill", "24.11.2026; 30.11.2026");
        inForce();
        all(second);
        all(first);
        mark.mark(performer, second.key(), LocalDate.of(2026, 11, 24), form("outgoing", "1", "on", "2026-11-23"));

        near.open();

        assertThat(occurrenceIssues.open()).containsExactly("MU-1 2026-11-30", "MU-2 2026-11-30", "MU-1 2026-12-15");
    }

    @Test
    void a_run_makes_no_more_than_it_may_and_asks_for_another() {
        ahead = new AheadOfTime(31, 2);
        PlanItem item = added(plan, "check", "24.11.2026; 25.11.2026; 26.11.2026");
        inForce();
        all(item);

        assertThat(near.open().more()).isTrue();
        assertThat(occurrenceIssues.open()).containsExactly("MU-1 2026-11-24", "MU-1 2026-11-25");
        assertThat(soon).containsExactly("soon");
        OpenOccurrences.Outcome second = near.open();
        assertThat(second.opened()).isEqualTo(1);
        assertThat(second.more()).isFalse();
    }

    @Test
    void approval_waits_for_a_few_and_leaves_the_others_to_the_next_run() {
        List<PlanItem> many = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> added(plan, "check " + i, "24.11.2026; 25.11.2026"))
                .toList();
        inForce();
        many.forEach(this::all);

        assertThat(near.open(plan.id()).opened()).isEqualTo(25);

        assertThat(soon).containsExactly("soon");
        assertThat(near.open(new PlanId(99)).opened()).as("another plan").isZero();
    }

    @Test
    void what_jira_refuses_for_one_plan_holds_no_other_back() {
        PlanItem refused = added(plan, "check", "24.11.2026; 25.11.2026");
        inForce();
        all(refused);
        occurrenceIssues.refuse(plan.id());

        OpenOccurrences.Outcome outcome = near.open();

        assertThat(outcome.refused()).containsExactly(plan.id());
        assertThat(outcome.opened()).isZero();
        assertThat(outcome.more()).isFalse();
    }

    @Test
    void an_item_taken_out_of_the_plan_meanwhile_gets_none() {
        PlanItem item = added(plan, "check", "24.11.2026; 25.11.2026");
        all(item);

        assertThat(near.open().opened()).as("not in force").isZero();
    }

    @Test
    @Tag("clause-5")
    void a_clarification_takes_away_and_rewrites_the_issues() {
        PlanItem item = added(plan, "check", "25.11.2026; 26.11.2026");
        PlanItem same = added(plan, "drill", "25.11.2026; 26.11.2026");
        inForce();
        clarify.clarify(officer, plan.id(), form("cause", "OTHER", "reason", "range closed"));
        mend.change(
                officer,
                plan.id(),
                item.key(),
                item("check", "25.11.2026; 27.11.2026").with("version", 1));
        submit.submit(officer, plan.id(), Form.EMPTY);

        approve.approve(commander, plan.id(), form("on", "2026-11-23"));

        assertThat(occurrenceIssues.asked()).containsExactly("withdraw 2026-11-26", "refresh " + item.key());
        assertThat(same.key()).isEqualTo("MU-2");
    }

    @Test
    void a_mark_moves_the_issue_of_its_occurrence() {
        LocalDate due = LocalDate.of(2026, 11, 25);
        PlanItem item = added(plan, "check", "25.11.2026; 26.11.2026");
        inForce();
        mark.mark(performer, item.key(), due, form("outgoing", "1", "on", "2026-11-23"));
        assertThat(deeds.can(performer, item.key(), due)).isEmpty();
        assertThat(deeds.can(monitor, item.key(), due)).containsExactly("confirm", "return");
        confirm.giveBack(monitor, item.key(), due, form("reason", "no act"));
        assertThat(deeds.can(performer, item.key(), due)).containsExactly("start", "complete");
        assertThat(deeds.can(monitor, item.key(), due)).isEmpty();
        assertThat(deeds.can(stranger, item.key(), due)).isEmpty();

        assertThat(occurrenceIssues.asked()).containsExactly("follow 2026-11-25 DONE", "follow 2026-11-25 TO_DO");
    }

    @Test
    void an_occasion_of_today_or_later_gets_an_issue_at_once() {
        PlanItem item = added(plan, "briefing", "при необходимости");
        inForce();

        occasion.add(performer, item.key(), form("due", "2026-11-23"));
        occasion.add(performer, item.key(), form("due", "2026-11-22"));

        assertThat(occurrenceIssues.open()).containsExactly("MU-1 2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "'ежемесячно, до 25 числа', 2026-10-25, 2026-10",
        "ежеквартально, 2026-09-30, 2026-Q3",
        "15.03.2026; 15.06.2026; 15.09.2026, 2026-06-15, ''", // days, not a recurring term
        "еженедельно, 2026-06-05, ''",
    })
    void people_call_an_occurrence_by_the_month_or_quarter_of_which_it_is_the_only_one(
            String term, LocalDate due, String period) {
        ItemTerm read = added(plan, "check", term).content().term();

        assertThat(read.periodOf(due).map(Period::toString).orElse("")).isEqualTo(period);
    }

    private void all(PlanItem item) {
        item.content().term().dates().forEach(due -> occurrenceIssues.await(item, due));
    }

    private void inForce() {
        submit.submit(officer, plan.id(), Form.EMPTY);
        approve.approve(commander, plan.id(), form("on", "2025-12-24"));
    }
}
