package org.servicesafety.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-18")
class CorrectIncidentTest {

    private final IncidentSetting set = new IncidentSetting();

    private Form correction() {
        return set.death().with("version", 1).with("reason", "died in hospital");
    }

    @Test
    void a_correction_has_its_reason_and_what_was_said_before_stays() {
        Incident incident = set.entered();
        Incident corrected = set.correct.correct(set.keeper, incident.id(), correction());

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.content().outcome()).isEqualTo(Outcome.DEATH);
        assertThat(set.read.history(set.guest, incident.id()))
                .containsExactly(
                        new IncidentEvent(
                                incident.id(),
                                IncidentEvent.Kind.ENTERED,
                                "key-officer",
                                IncidentSetting.CLOCK.instant(),
                                null,
                                incident.content()),
                        new IncidentEvent(
                                incident.id(),
                                IncidentEvent.Kind.CORRECTED,
                                "key-keeper",
                                IncidentSetting.CLOCK.instant(),
                                "died in hospital",
                                corrected.content()));
    }

    @Test
    void without_a_reason_or_from_an_older_version_nothing_changes() {
        Incident incident = set.entered();

        assertThat(invalid(() -> set.correct.correct(set.officer, incident.id(), set.death())))
                .containsExactly("version required", "reason required");
        assertThat(invalid(() -> set.correct.correct(
                        set.officer, incident.id(), correction().with("reason", "x".repeat(1001)))))
                .containsExactly("reason too-long");
        assertThat(conflict(() -> set.correct.correct(
                        set.officer, incident.id(), correction().with("version", 2))))
                .containsExactly("version changed-meanwhile");
        assertThat(set.incidents.all()).containsExactly(incident);
        assertThat(set.read.history(set.officer, incident.id())).hasSize(1);
    }

    @Test
    void the_same_content_is_no_correction() {
        Incident incident = set.entered();

        assertThat(set.correct.correct(
                        set.officer,
                        incident.id(),
                        set.injury().with("version", 1).with("reason", "none")))
                .isEqualTo(incident);
        assertThat(set.read.history(set.officer, incident.id())).hasSize(1);
    }

    @Test
    void who_may_not_enter_it_may_not_correct_it() {
        Incident incident = set.entered();

        assertThat(forbidden(() -> set.correct.correct(set.guest, incident.id(), correction())))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> set.correct.correct(set.nobody, incident.id(), correction()))
                .isInstanceOf(NotVisible.class);
        Form elsewhere = correction().with("unitId", set.units.id("MU03").value());
        assertThat(forbidden(
                        () -> set.correct.correct(set.officer.seeing(set.units.id("MU03")), incident.id(), elsewhere)))
                .isEqualTo("not-permitted");
    }

    @Test
    void the_safety_officer_alone_deletes_it_for_a_reason_and_its_history_stays() {
        Incident incident = set.entered();
        Form reason = form("reason", "entered twice");

        assertThat(forbidden(() -> set.correct.delete(set.administrator, incident.id(), reason)))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> set.correct.delete(set.keeper, incident.id(), reason)))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> set.correct.delete(set.nobody, incident.id(), reason))
                .isInstanceOf(NotVisible.class);
        assertThat(invalid(() -> set.correct.delete(set.officer, incident.id(), Form.EMPTY)))
                .containsExactly("reason required");
        assertThat(conflict(() -> set.correct.delete(set.officer, incident.id(), reason.with("version", 2))))
                .containsExactly("version changed-meanwhile");

        set.correct.delete(set.officer, incident.id(), reason);

        assertThat(set.incidents.all()).isEmpty();
        assertThatThrownBy(() -> set.read.read(set.officer, incident.id())).isInstanceOf(NotVisible.class);
        assertThat(set.read.history(set.guest, incident.id()))
                .extracting(event -> event.kind() + " " + event.reason())
                .containsExactly("ENTERED null", "DELETED entered twice");
        assertThatThrownBy(() -> set.read.history(set.nobody, incident.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> set.read.history(set.officer, new IncidentId(999)))
                .isInstanceOf(NotVisible.class);
    }
}
