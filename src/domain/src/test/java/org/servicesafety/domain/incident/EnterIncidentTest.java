package org.servicesafety.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.Act;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-18")
class EnterIncidentTest {

    private final IncidentSetting set = new IncidentSetting();

    @Test
    void an_incident_is_entered_as_it_was_told() {
        Incident incident = set.entered();

        assertThat(incident.version()).isEqualTo(1);
        assertThat(incident.content())
                .isEqualTo(new IncidentContent(
                        set.vehicles,
                        LocalDate.of(2026, 3, 14),
                        Outcome.INJURY,
                        InjuryKind.WOUND,
                        1,
                        true,
                        "VEHICLE",
                        "MOVEMENT",
                        "overturned on ice",
                        List.of()));
        assertThat(set.read.read(set.guest, incident.id())).isEqualTo(incident);
    }

    @Test
    void a_death_has_no_kind_of_injury_and_an_injury_has_one() {
        assertThat(set.enter.enter(set.officer, set.death()).content().injuryKind())
                .isNull();
        assertThat(invalid(() -> set.enter.enter(set.officer, set.death().with("injuryKind", "WOUND"))))
                .containsExactly("injuryKind only-for-injuries");
        assertThat(invalid(() -> set.enter.enter(set.officer, set.injury().with("injuryKind", ""))))
                .containsExactly("injuryKind required");
    }

    @Test
    void what_is_needed_is_asked_for_and_nothing_more() {
        assertThat(invalid(() -> set.enter.enter(set.officer, Form.EMPTY)))
                .containsExactlyInAnyOrder(
                        "unitId required",
                        "date required",
                        "outcome required",
                        "people required",
                        "onDuty required",
                        "cause required",
                        "activity required");
        assertThat(set.enter
                        .enter(set.officer, set.death().with("circumstances", ""))
                        .content()
                        .circumstances())
                .isNull();
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_entered() {
        assertThat(invalid(() -> set.enter.enter(
                        set.officer,
                        form("unitId", 999, "date", "2026-02-29", "outcome", "HURT", "injuryKind", "BURN")
                                .with("people", 0)
                                .with("onDuty", "yes")
                                .with("cause", "BAD_LUCK")
                                .with("activity", "x".repeat(31))
                                .with("circumstances", "x".repeat(4001)))))
                .containsExactlyInAnyOrder(
                        "unitId unknown-unit",
                        "date not-a-day",
                        "outcome unknown-value",
                        "injuryKind unknown-value",
                        "people out-of-range",
                        "onDuty not-a-flag",
                        "cause unknown-code",
                        "activity too-long",
                        "circumstances too-long");
        assertThat(invalid(() -> set.enter.enter(set.officer, set.injury().with("people", 1001))))
                .containsExactly("people out-of-range");
        assertThat(set.incidents.all()).isEmpty();
    }

    @Test
    void it_happened_today_or_before_on_a_day_on_which_the_unit_existed() {
        assertThat(set.enter.enter(set.officer, set.injury().with("date", "2026-11-23")))
                .isNotNull();
        assertThat(invalid(() -> set.enter.enter(set.officer, set.injury().with("date", "2026-11-24"))))
                .containsExactly("date in-the-future");
        Form engineers = set.injury().with("unitId", set.units.id("MU05-ENG").value());
        assertThat(set.enter.enter(set.officer, engineers.with("date", "2026-05-31")))
                .isNotNull();
        assertThat(invalid(() -> set.enter.enter(set.officer, engineers.with("date", "2026-06-01"))))
                .containsExactly("date unit-not-there");
    }

    @Test
    void the_safety_officer_and_the_administrators_enter_it() {
        assertThat(set.enter.enter(set.keeper, set.injury())).isNotNull();
        assertThat(set.enter.enter(set.administrator, set.injury())).isNotNull();
        assertThat(forbidden(() -> set.enter.enter(set.guest, set.injury()))).isEqualTo("not-permitted");
        assertThat(invalid(() -> set.enter.enter(set.nobody, set.injury()))).containsExactly("unitId unknown-unit");
        Incident incident = set.entered();
        assertThatThrownBy(() -> set.read.read(set.nobody, incident.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> set.read.read(set.officer, new IncidentId(999)))
                .isInstanceOf(NotVisible.class);
        assertThat(IncidentAccess.can(set.officer, set.body)).containsExactly("edit", "delete");
        assertThat(IncidentAccess.can(set.administrator, set.body)).containsExactly("edit");
        assertThat(IncidentAccess.can(set.guest, set.body)).isEmpty();
    }

    @Test
    void a_control_that_found_the_cause_is_linked_by_its_act_or_by_one_of_its_violations() {
        Act act = set.act();
        String violation = set.violationOf(act);
        Form linked = set.injury()
                .with("links[0].actId", act.id().value())
                .with("links[1].actId", act.id().value())
                .with("links[1].violation", violation)
                .with("links[2].actId", act.id().value());

        assertThat(set.enter.enter(set.officer, linked).content().links())
                .containsExactly(new IncidentLink(act.id(), null), new IncidentLink(act.id(), violation));
        assertThat(invalid(() -> set.enter.enter(
                        set.officer,
                        set.injury()
                                .with("links[0].actId", 999)
                                .with("links[1].actId", act.id().value())
                                .with("links[1].violation", "XX-1")
                                .with("links[2].violation", violation))))
                .containsExactlyInAnyOrder(
                        "links[0].actId unknown-act", "links[1].violation not-of-act", "links[2].actId required");
        assertThat(invalid(() -> set.enter.enter(set.officer, set.injury().with("links[20].actId", 1))))
                .containsExactly("links too-many");
    }

    @Test
    void the_list_has_the_latest_day_first_and_only_what_one_sees() {
        Incident early = set.entered();
        Incident late = set.enter.enter(set.officer, set.death().with("date", "2026-04-01"));
        Incident ofBody = set.enter.enter(
                set.officer,
                set.injury()
                        .with("unitId", set.body.value())
                        .with("onDuty", "false")
                        .with("cause", "COLD"));

        assertThat(list(Form.EMPTY)).containsExactly(late, ofBody, early);
        assertThat(list(form("unit", set.body.value()))).containsExactly(ofBody);
        assertThat(list(form("unit", set.body.value(), "subtree", "true"))).hasSize(3);
        assertThat(list(form("from", "2026-03-15"))).containsExactly(late);
        assertThat(list(form("to", "2026-03-14"))).containsExactly(ofBody, early);
        assertThat(list(form("outcome", "DEATH"))).containsExactly(late);
        assertThat(list(form("onDuty", "false"))).containsExactly(ofBody);
        assertThat(list(form("onDuty", "true"))).hasSize(2);
        assertThat(list(form("cause", "COLD"))).containsExactly(ofBody);
        assertThat(list(form("activity", "GUARD"))).isEmpty();
        assertThat(set.find.find(set.nobody, Form.EMPTY).items()).isEmpty();
        assertThatThrownBy(() -> set.find.find(set.nobody, form("unit", set.body.value())))
                .isInstanceOf(NotVisible.class);
        assertThat(invalid(() -> list(form("from", "2026-02-02", "to", "2026-02-01", "unit", "x", "limit", 0))))
                .containsExactlyInAnyOrder("to before-from", "unit not-a-number", "limit out-of-range");
    }

    private List<Incident> list(Form form) {
        return set.find.find(set.guest, form).items();
    }
}
