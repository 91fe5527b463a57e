package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.RecordsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.unit.ImportUnits;

/** Today is Monday 23 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class ScheduleOfTest extends ActSetting {

    private static final String GENERAL = "Контроль состояния работы в отделах и службах";

    private final ScheduleOf schedule = new ScheduleOf(units, planned, RuleBooks.builtIn(), CLOCK);

    @BeforeEach
    void unitsHaveRussianNamesToo() {
        String rows =
                """
                MU03-HQ,,штаб,headquarters,DEPARTMENT,,MU03,,2015-01-01,,
                MU03-FUEL,,служба горючего,fuel service,SERVICE,,MU03,,2015-01-01,,
                MU03-FOOD,,продовольственная служба,food service,SERVICE,,MU03,,2015-01-01,,
                MU03-MED,,медицинская служба,medical service,SERVICE,,MU03,,2015-01-01,,
                """;
        new ImportUnits(units, RecordsInMemory.NONE).load(SomeRights.ofAdministrator(), ExampleUnits.table(rows));
        units.unlock();
    }

    private List<InspectionSchedule.Row> rows() {
        return schedule.schedule(officer, form("unit", body.value(), "year", "2026"))
                .rows();
    }

    private void act(long id, String item, ActState state, String endedOn) {
        LocalDate end = endedOn == null ? null : LocalDate.parse(endedOn);
        planned.add(new ControlAct(new ActId(id), item, null, units.id("MU03-FOOD"), state, end));
    }

    @Test
    void an_item_has_a_row_for_each_quarter_by_its_last_timely_day() {
        planned.plan("MU03-9", GENERAL, "2026-03-20", "2026-06-20", "2026-09-20", "2026-12-20")
                .plan("MU03-8", "Проверка складов", "2026-06-05", "2026-06-15", "2027-01-15");

        assertThat(rows())
                .extracting(row -> row.quarter() + " " + row.term().item() + " "
                        + row.term().due() + " x" + row.times())
                .containsExactly(
                        "2026-Q1 MU03-9 2026-03-20 x1",
                        "2026-Q2 MU03-8 2026-06-15 x2",
                        "2026-Q2 MU03-9 2026-06-20 x1",
                        "2026-Q3 MU03-9 2026-09-20 x1",
                        "2026-Q4 MU03-9 2026-12-20 x1");
    }

    @Test
    void a_row_is_done_by_signed_acts_whose_control_ended_in_its_quarter() {
        planned.plan("MU03-9", GENERAL, "2026-03-20", "2026-06-20", "2026-09-20", "2026-12-20");
        act(1, "MU03-9", ActState.SIGNED, "2026-03-31"); // after the term, in the quarter
        act(2, "MU03-9", ActState.SIGNED, "2026-07-01");
        act(3, "MU03-9", ActState.DRAFT, "2026-12-10");
        act(4, "MU03-7", ActState.SIGNED, "2026-06-10"); // of another item

        assertThat(rows())
                .extracting(row -> row.state() + " " + row.acts().size())
                .containsExactly("DONE 1", "OVERDUE 0", "DONE 1", "DRAFTED 1");
    }

    @Test
    void as_many_acts_are_asked_for_as_the_item_has_terms_in_the_quarter() {
        planned.plan("MU03-8", GENERAL, "2026-10-15", "2026-11-30", "2026-12-15");
        act(1, "MU03-8", ActState.APPROVED, "2026-10-10");
        act(2, "MU03-8", ActState.SIGNED, "2026-11-20");

        assertThat(rows()).extracting(InspectionSchedule.Row::state).containsExactly(InspectionSchedule.State.PLANNED);
        act(3, "MU03-8", ActState.SIGNED, "2026-12-01");
        assertThat(rows()).extracting(InspectionSchedule.Row::state).containsExactly(InspectionSchedule.State.DONE);
    }

    @Test
    void what_is_confirmed_in_the_plan_is_done_without_an_act() {
        planned.plan("MU03-8", GENERAL, "2026-03-10", "2026-03-20");
        planned.confirm("2026-03-10");
        assertThat(rows()).extracting(InspectionSchedule.Row::state).containsExactly(InspectionSchedule.State.OVERDUE);
        planned.confirm("2026-03-20");
        assertThat(rows()).extracting(InspectionSchedule.Row::state).containsExactly(InspectionSchedule.State.DONE);
    }

    @Test
    void the_last_timely_day_is_timely() {
        planned.plan("MU03-8", GENERAL, "2026-11-23").plan("MU03-9", GENERAL, "2026-11-22");

        assertThat(rows())
                .extracting(row -> row.term().item() + " " + row.state())
                .containsExactly("MU03-9 OVERDUE", "MU03-8 PLANNED");
    }

    @Test
    void a_draft_without_days_stands_in_the_first_quarter_that_is_not_done() {
        planned.plan("MU03-9", GENERAL, "2026-03-20", "2026-12-20");
        act(1, "MU03-9", ActState.SIGNED, "2026-02-10");
        act(2, "MU03-9", ActState.DRAFT, null);

        assertThat(rows())
                .extracting(row -> row.state() + " " + row.acts().size())
                .containsExactly("DONE 1", "DRAFTED 1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Проверка медицинской службы, MU03-MED",
                "Контроль службы горючего: склады, MU03-FUEL",
                "проверить работу штаба, MU03-HQ",
                "Inspection of the food service, MU03-FOOD",
                "MU03-CBT, MU03-CBT",
                "Контроль в отделах и службах, -", // none by name
                "Проверка медицинской и продовольственной службы, MU03-FOOD", // the words of the other do not follow
                // each other
                "Контроль медицинской службы и службы горючего, -", // two by name
                "Проверка складов РАВ, -",
            })
    void an_item_names_a_unit_in_whatever_case(String activity, String code) {
        planned.plan("MU03-9", activity, "2026-12-20");

        assertThat(rows().get(0).unit()).isEqualTo(code == null ? null : units.id(code));
    }

    @Test
    void without_a_plan_in_force_there_are_no_rows() {
        assertThat(rows()).isEmpty();
        assertThat(schedule.schedule(officer, form("unit", body.value())).year())
                .isEqualTo(2026);
        assertThat(invalid(() -> schedule.schedule(officer, form("unit", body.value(), "year", "2026-Q1"))))
                .containsExactly("year not-a-year");
    }

    @Test
    void an_act_keeps_the_item_that_it_carries_out() {
        planned.plan("MU03-9", GENERAL, "2026-12-20");
        Act act = drafted(bare().with("planItem", "MU03-9"));
        assertThat(act.content().planItem()).isEqualTo("MU03-9");
        Act changed = change.change(officer, act.id(), versioned(act, alone().with("planItem", "MU03-9")));
        assertThat(changed.content().planItem()).isEqualTo("MU03-9");
        assertThat(sign(chair, changed).content().planItem()).isEqualTo("MU03-9");
    }

    @Test
    void an_item_must_be_a_planned_control_of_the_body_when_it_is_first_named() {
        Form unknown = bare().with("planItem", "MU03-10");
        assertThat(invalid(() -> drafted(unknown))).containsExactly("planItem no-planned-control");
        planned.plan("MU03-10", GENERAL, "2026-12-20");
        assertThat(drafted(unknown).content().planItem()).isEqualTo("MU03-10");
    }
}
