package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class OccurrenceTest extends PlanSetting {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);
    private static final Form PAPER = form("outgoing", "17/1", "on", "2026-03-14");

    private final Plan plan = drafted(2026);

    @Test
    void approval_makes_one_occurrence_for_each_due_day_even_a_past_one() {
        PlanItem twice = added(plan, "check", "15.03.2026; 15.09.2026");
        PlanItem monthly = added(plan, "report", "ежемесячно");
        PlanItem always = added(plan, "watch", "постоянно");
        assertThat(occurrences.of(plan.id())).isEmpty();

        inForce("2025-12-24");

        assertThat(days(twice)).containsExactly(MARCH, SEPTEMBER);
        assertThat(days(monthly))
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 1, 31))
                .contains(LocalDate.of(2026, 2, 28));
        assertThat(days(always)).isEmpty();
        assertThat(occurrence(twice, MARCH).isOverdue(step.today())).isTrue();
        assertThat(occurrence(twice, SEPTEMBER).isOverdue(SEPTEMBER)).isFalse();
        assertThat(occurrence(twice, SEPTEMBER).isOverdue(SEPTEMBER.plusDays(1)))
                .isTrue();
    }

    @Test
    void the_responsible_person_marks_and_the_monitoring_person_confirms() {
        PlanItem item = added(plan, "check", "15.03.2026; 15.09.2026");
        inForce("2025-12-24");

        Occurrence marked = mark.mark(performer, item.key(), MARCH, PAPER);
        assertThat(marked.state()).isEqualTo(ItemStatus.DONE);
        assertThat(marked.mark()).isEqualTo(new CompletionMark(null, "17/1", null, LocalDate.of(2026, 3, 14)));
        assertThat(marked.markedBy()).isEqualTo("key-performer");
        Occurrence confirmed = confirm.confirm(monitor, item.key(), MARCH);

        assertThat(confirmed.state()).isEqualTo(ItemStatus.CONFIRMED);
        assertThat(confirmed.confirmedBy()).isEqualTo("key-monitor");
        assertThat(confirmed.confirmedOn()).isEqualTo("2026-11-23");
        assertThat(occurrence(item, SEPTEMBER).state()).isEqualTo(ItemStatus.TO_DO);
        assertThat(plans.events())
                .contains("MARKED 1 key-performer MU-1 2026-03-15", "MARK_CONFIRMED 1 key-monitor MU-1 2026-03-15");
    }

    @Test
    void nobody_confirms_their_own_work_nor_a_mark_that_they_entered() {
        SomeRights both = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body).as(Role.MONITOR, body);
        PlanItem item = add.add(officer, plan.id(), item("check", "15.03.2026").with("monitor.user", "officer"));
        PlanItem open = add.add(officer, plan.id(), item("drill", "15.03.2026").with("monitor.user", ""));
        inForce("2025-12-24");

        mark.mark(both, item.key(), MARCH, PAPER);
        mark.mark(performer, open.key(), MARCH, PAPER);

        assertThat(forbidden(() -> confirm.confirm(both, item.key(), MARCH))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> confirm.confirm(performer, open.key(), MARCH)))
                .isEqualTo("not-permitted");
        assertThat(confirm.confirm(both, open.key(), MARCH).state()).isEqualTo(ItemStatus.CONFIRMED);
    }

    @Test
    void others_neither_mark_nor_confirm() {
        PlanItem item = added(plan, "check", "15.03.2026");
        inForce("2025-12-24");

        for (Rights other : List.of(monitor, commander, keeper, reader)) {
            assertThat(forbidden(() -> mark.mark(other, item.key(), MARCH, PAPER)))
                    .isEqualTo("not-permitted");
        }
        mark.mark(officer, item.key(), MARCH, PAPER);
        for (Rights other : List.of(performer, commander, keeper, officer)) {
            assertThat(forbidden(() -> confirm.confirm(other, item.key(), MARCH)))
                    .isEqualTo("not-permitted");
            assertThat(forbidden(() -> confirm.giveBack(other, item.key(), MARCH, form("reason", "x"))))
                    .isEqualTo("not-permitted");
        }
        assertThatThrownBy(() -> mark.mark(stranger, item.key(), MARCH, PAPER)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> mark.mark(performer, "MU-99", MARCH, PAPER)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> mark.mark(performer, item.key(), SEPTEMBER, PAPER))
                .isInstanceOf(NotVisible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', incoming mark-without-number",
        "17/1, '', on required",
        "17/1, 2026-11-24, on in-the-future", // today is the 23rd
        "17/1, 2026-11-23, ''",
        "17/1, soon, on not-a-day",
    })
    void a_mark_has_a_number_and_a_day_that_is_not_to_come(String number, String on, String fault) {
        PlanItem item = added(plan, "check", "15.03.2026");
        inForce("2025-12-24");
        Form paper = form("registration", number, "on", on.isEmpty() && number.isEmpty() ? "2026-03-15" : on);

        if (fault.isEmpty()) {
            assertThat(mark.mark(performer, item.key(), MARCH, paper).state()).isEqualTo(ItemStatus.DONE);
        } else {
            assertThat(invalid(() -> mark.mark(performer, item.key(), MARCH, paper)))
                    .containsExactly(fault);
            assertThat(occurrence(item, MARCH).state()).isEqualTo(ItemStatus.TO_DO);
        }
    }

    @Test
    void each_step_has_its_turn() {
        PlanItem item = added(plan, "check", "15.03.2026");
        inForce("2025-12-24");

        assertThat(conflict(() -> confirm.confirm(monitor, item.key(), MARCH))).containsExactly("not-marked");
        mark.mark(performer, item.key(), MARCH, PAPER);
        assertThat(conflict(() -> mark.mark(performer, item.key(), MARCH, PAPER)))
                .containsExactly("marked-already");
        assertThat(invalid(() -> confirm.giveBack(monitor, item.key(), MARCH, Form.EMPTY)))
                .containsExactly("reason required");
        Occurrence returned = confirm.giveBack(monitor, item.key(), MARCH, form("reason", "no number of the act"));
        assertThat(returned.state()).isEqualTo(ItemStatus.TO_DO);
        assertThat(returned.mark()).isNull();
        assertThat(returned.returned()).isEqualTo("no number of the act");
        assertThat(mark.mark(performer, item.key(), MARCH, PAPER).returned()).isNull();
        confirm.confirm(monitor, item.key(), MARCH);
        assertThat(conflict(() -> confirm.confirm(monitor, item.key(), MARCH))).containsExactly("confirmed-already");
        assertThat(items.issues())
                .containsExactly(
                        "created MU-1",
                        "in force 1",
                        "moved MU-1 DONE",
                        "moved MU-1 IN_PROGRESS",
                        "moved MU-1 DONE",
                        "moved MU-1 CONFIRMED");
    }

    @Test
    void an_item_is_as_far_as_its_occurrences() {
        PlanItem item = added(plan, "check", "15.03.2026; 15.09.2026");
        inForce("2025-12-24");

        mark.mark(performer, item.key(), MARCH, PAPER);
        assertThat(status(item)).isEqualTo(ItemStatus.IN_PROGRESS);
        mark.mark(performer, item.key(), SEPTEMBER, PAPER);
        assertThat(status(item)).isEqualTo(ItemStatus.DONE);
        confirm.confirm(monitor, item.key(), MARCH);
        assertThat(status(item)).isEqualTo(ItemStatus.DONE);
        confirm.confirm(monitor, item.key(), SEPTEMBER);
        assertThat(status(item)).isEqualTo(ItemStatus.CONFIRMED);
    }

    @Test
    @Tag("clause-5")
    void an_item_of_a_plan_that_is_not_approved_cannot_start() {
        PlanItem item = added(plan, "check", "15.03.2026");

        assertThat(conflict(() -> mark.mark(performer, item.key(), MARCH, PAPER)))
                .containsExactly("item-not-in-force");
        assertThat(deeds.can(performer, item.key())).isEmpty();
        inForce("2025-12-24");
        assertThat(deeds.can(performer, item.key())).containsExactly("start");
        assertThat(deeds.can(officer, item.key())).containsExactly("start");
        assertThat(deeds.can(monitor, item.key())).isEmpty();
        assertThat(deeds.can(stranger, item.key())).isEmpty();
        mark.mark(performer, item.key(), MARCH, PAPER);
        assertThat(deeds.can(monitor, item.key())).containsExactly("confirm", "return");
        assertThat(deeds.can(performer, item.key())).isEmpty();
    }

    @Test
    void an_item_with_several_occurrences_is_not_completed_as_a_whole() {
        PlanItem item = added(plan, "check", "15.03.2026; 15.09.2026");
        inForce("2025-12-24");
        mark.mark(performer, item.key(), MARCH, PAPER);

        assertThat(deeds.can(performer, item.key())).isEmpty();
    }

    @Test
    void an_item_on_occasion_gets_its_occurrences_by_hand() {
        PlanItem item = added(plan, "briefing", "при необходимости");
        PlanItem dated = added(plan, "check", "15.03.2026");
        inForce("2025-12-24");

        occasion.add(performer, item.key(), form("due", "2026-05-12"));

        assertThat(days(item)).containsExactly(LocalDate.of(2026, 5, 12));
        assertThat(conflict(() -> occasion.add(performer, item.key(), form("due", "2026-05-12"))))
                .containsExactly("due occurrence-exists");
        assertThat(conflict(() -> occasion.add(performer, dated.key(), form("due", "2026-05-12"))))
                .containsExactly("not-on-occasion");
        assertThat(invalid(() -> occasion.add(performer, item.key(), form("due", "2027-01-01"))))
                .containsExactly("due day-outside-plan");
        assertThat(invalid(() -> occasion.add(performer, item.key(), Form.EMPTY)))
                .containsExactly("due required");
        assertThat(forbidden(() -> occasion.add(monitor, item.key(), form("due", "2026-06-12"))))
                .isEqualTo("not-permitted");
        mark.mark(performer, item.key(), LocalDate.of(2026, 5, 12), form("registration", "5", "on", "2026-05-12"));
        confirm.confirm(monitor, item.key(), LocalDate.of(2026, 5, 12));
        assertThat(status(item)).as("there may be another occasion").isEqualTo(ItemStatus.IN_PROGRESS);
    }

    @Test
    @Tag("clause-5")
    void a_clarification_changes_what_is_due_from_its_approval_on_and_no_mark() {
        PlanItem item = added(plan, "check", "15.03.2026; 15.06.2026; 15.09.2026");
        PlanItem dropped = added(plan, "drill", "15.03.2026; 15.09.2026");
        inForce("2025-12-24");
        mark.mark(performer, dropped.key(), SEPTEMBER, PAPER);
        clarify.clarify(officer, plan.id(), form("cause", "OTHER", "reason", "range closed"));
        mend.change(
                officer,
                plan.id(),
                item.key(),
                item("check", "10.01.2026; 15.09.2026; 20.10.2026").with("version", 1));
        mend.remove(officer, plan.id(), dropped.key());
        submit.submit(officer, plan.id(), Form.EMPTY);

        approve.approve(commander, plan.id(), form("on", "2026-06-15"));

        assertThat(days(item))
                .as("March was due before, 15 June is the day itself, January is not made up")
                .containsExactly(MARCH, SEPTEMBER, LocalDate.of(2026, 10, 20));
        assertThat(days(dropped)).as("March was due, September is marked").containsExactly(MARCH, SEPTEMBER);
    }

    @Test
    @Tag("clause-5")
    void what_was_due_before_a_clarification_took_the_item_out_is_still_marked_and_confirmed() {
        PlanItem dropped = added(plan, "drill", "15.03.2026; 15.09.2026");
        inForce("2025-12-24");
        mark.mark(performer, dropped.key(), SEPTEMBER, PAPER);
        takenOut(dropped, "2026-06-15");
        assertThat(open()).extracting(PlanItem::key).containsExactly(dropped.key());
        assertThat(deeds.can(performer, dropped.key(), MARCH)).containsExactly("start", "complete");

        mark.mark(performer, dropped.key(), MARCH, PAPER);
        confirm.confirm(monitor, dropped.key(), MARCH);
        confirm.giveBack(monitor, dropped.key(), SEPTEMBER, form("reason", "no act"));
        mark.mark(performer, dropped.key(), SEPTEMBER, PAPER);
        assertThat(open()).as("September waits for the monitoring person").hasSize(1);
        confirm.confirm(monitor, dropped.key(), SEPTEMBER);

        assertThat(open()).isEmpty();
        assertThat(occurrences.of(List.of(dropped.id())))
                .extracting(Occurrence::state)
                .containsOnly(ItemStatus.CONFIRMED);
        assertThat(forbidden(() -> mark.mark(reader, dropped.key(), MARCH, PAPER)))
                .isEqualTo("not-permitted");
    }

    @Test
    @Tag("clause-5")
    void nothing_is_added_to_an_item_that_a_clarification_took_out() {
        PlanItem occasional = added(plan, "briefing", "при необходимости");
        inForce("2025-12-24");
        occasion.add(performer, occasional.key(), form("due", "2026-05-12"));
        takenOut(occasional, "2026-06-15");

        assertThat(conflict(() -> occasion.add(performer, occasional.key(), form("due", "2026-07-12"))))
                .containsExactly("item-not-in-force");
        assertThat(ItemAccess.canWithItem(performer, read.read(performer, plan.id()), occasional))
                .isEmpty();
        assertThat(open()).as("the day in May was due before").hasSize(1);
        assertThatThrownBy(() -> withdrawn.list(stranger, plan.id(), Form.EMPTY))
                .isInstanceOf(NotVisible.class);
    }

    private void takenOut(PlanItem item, String approvedOn) {
        clarify.clarify(officer, plan.id(), form("cause", "EQUIPMENT", "reason", "the range is closed"));
        mend.remove(officer, plan.id(), item.key());
        submit.submit(officer, plan.id(), Form.EMPTY);
        approve.approve(commander, plan.id(), form("on", approvedOn));
    }

    private List<PlanItem> open() {
        return withdrawn.list(reader, plan.id(), Form.EMPTY).items();
    }

    private void inForce(String on) {
        submit.submit(officer, plan.id(), Form.EMPTY);
        approve.approve(commander, plan.id(), form("on", on));
    }

    private List<LocalDate> days(PlanItem item) {
        return occurrences.of(List.of(item.id())).stream().map(Occurrence::due).toList();
    }

    private Occurrence occurrence(PlanItem item, LocalDate due) {
        return occurrences.find(item.id(), due).orElseThrow();
    }

    private ItemStatus status(PlanItem item) {
        return list.one(officer, plan.id(), item.key()).status();
    }
}
