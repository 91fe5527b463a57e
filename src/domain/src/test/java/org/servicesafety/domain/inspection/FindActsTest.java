package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class FindActsTest extends ActSetting {

    private final FindActs find = new FindActs(acts, units, CLOCK);
    private final Act early =
            sign(chair, drafted(alone().with("startedOn", "2026-02-10").with("endedOn", "2026-02-12")));
    private final Act late = drafted(whole().with("unitId", units.id("MU03-HQ").value()));
    private final Act open = drafted(bare());

    private List<Act> found(Rights rights, Object... filters) {
        return find.find(rights, form(filters)).items();
    }

    @Test
    void drafts_without_a_day_come_first_and_then_the_latest_control() {
        Page<Act> page = find.find(reader, form("limit", 2));

        assertThat(page.items()).containsExactly(open, late);
        assertThat(page.total()).isEqualTo(3);
        assertThat(found(reader, "start", 2)).containsExactly(early);
    }

    @Test
    void filters_by_unit_days_and_state() {
        assertThat(found(reader, "unit", units.id("MU03-HQ").value())).containsExactly(late);
        assertThat(found(reader, "unit", body.value())).hasSize(3);
        assertThat(found(reader, "from", "2026-02-12", "to", "2026-02-12")).containsExactly(early);
        assertThat(found(reader, "from", "2026-02-13")).containsExactly(late);
        assertThat(found(reader, "to", "2026-02-11")).isEmpty();
        assertThat(found(reader, "state", "SIGNED")).containsExactly(early);
    }

    @Test
    @Tag("clause-15")
    void lists_what_may_be_disposed_of_from_the_day_after_the_keeping() {
        Act old = sign(chair, drafted(alone().with("startedOn", "2021-11-18").with("endedOn", "2021-11-22")));
        Act kept = sign(chair, drafted(alone().with("startedOn", "2021-11-18").with("endedOn", "2021-11-23")));

        assertThat(old.keepUntil()).isEqualTo("2026-11-22"); // Sunday, yesterday
        assertThat(kept.keepUntil()).isEqualTo("2026-11-23");
        assertThat(found(reader, "toDispose", "true")).containsExactly(old);
        new DisposeOfAct(step, violations)
                .dispose(officer, old.id(), form("decision", "no use", "number", "1", "on", "2026-11-23"));
        assertThat(found(reader, "toDispose", "true")).isEmpty();
    }

    @Test
    void lists_acts_whose_report_on_elimination_is_late() {
        Act due = reportDue("2026-11-23");
        Act over = reportDue("2026-11-22");
        assertThat(found(reader, "lateReport", "true")).containsExactly(over);
        assertThat(due.isReportLate(today())).isFalse();
        approve.approve(reader, over.id(), Form.EMPTY);
        acknowledge.acknowledge(unitCommander, over.id(), Form.EMPTY);
        report.report(unitCommander, over.id(), form("on", "2026-11-23", "outgoing", "17"));
        assertThat(found(reader, "lateReport", "true")).isEmpty();
    }

    private Act reportDue(String day) {
        Act act = drafted(alone().with("noViolations", "").with("reportDue", day));
        record.record(chair, act.id(), form("text", "wires", "proposal", "mend them"));
        return sign(chair, act);
    }

    @Test
    void shows_the_acts_of_seen_bodies_alone() {
        assertThat(found(stranger)).isEmpty();
        assertThat(found(SomeRights.ofAdministrator())).isEmpty();
        assertThatThrownBy(() -> found(stranger, "unit", body.value())).isInstanceOf(NotVisible.class);
    }

    @Test
    void refuses_filters_that_it_does_not_understand() {
        assertThat(invalid(() -> found(
                        reader, "unit", "x", "from", "y", "to", "z", "state", "OPEN", "limit", "0", "toDispose", "1")))
                .containsExactly(
                        "unit not-a-number",
                        "from not-a-day",
                        "to not-a-day",
                        "state unknown-value",
                        "toDispose not-a-flag",
                        "limit out-of-range");
        assertThat(invalid(() -> found(reader, "from", "2026-02-13", "to", "2026-02-12")))
                .containsExactly("to before-from");
    }
}
