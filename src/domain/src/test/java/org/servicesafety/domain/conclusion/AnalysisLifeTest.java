package org.servicesafety.domain.conclusion;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-19")
@Tag("clause-20")
class AnalysisLifeTest {

    private final AnalysisSetting here = new AnalysisSetting();

    @ParameterizedTest
    @CsvSource({"2026-11-10, true", "2026-11-11, false", "2026-11-01, true"})
    void completed_on_the_10th_it_is_timely_and_on_the_11th_late(String day, boolean timely) {
        here.on(day);
        Analysis completed = here.completed("2026-10");

        assertThat(completed.state()).isEqualTo(AnalysisState.COMPLETED);
        assertThat(here.deadline.lastDay(completed.period())).isEqualTo("2026-11-10");
        assertThat(here.deadline.timely(completed)).contains(timely);
        assertThat(completed.completion().on()).isEqualTo(day);
        assertThat(completed.completion().by()).isEqualTo("key-commander");
    }

    @Test
    void the_day_on_the_paper_counts_and_the_figures_are_of_the_day_on_which_it_is_recorded() {
        here.on("2026-11-25");
        Analysis completed =
                here.complete.complete(here.commander, here.drafted("2026-10").id(), form("on", "2026-11-10"));

        assertThat(here.deadline.timely(completed)).contains(true);
        assertThat(completed.completion().dataOn()).isEqualTo("2026-11-25");
        assertThat(completed.completion().ruleBook().name()).isEqualTo("738");
    }

    @Test
    void the_day_lies_after_the_period_and_not_ahead() {
        AnalysisId draft = here.drafted("2026-10").id();
        assertThat(invalid(() -> here.complete.complete(here.commander, draft, form("on", "2026-11-11"))))
                .containsExactly("on in-the-future");
        assertThat(invalid(() -> here.complete.complete(here.commander, draft, form("on", "2026-10-31"))))
                .containsExactly("on before-period-over");
        here.complete.complete(here.commander, draft, form("on", "2026-11-01"));
    }

    @Test
    void a_period_that_is_not_over_is_drafted_and_not_completed() {
        AnalysisId draft = here.drafted("2026-11").id();
        assertThat(conflict(() -> here.complete.complete(here.commander, draft, Form.EMPTY)))
                .containsExactly("period-not-over");
        here.on("2026-12-01");
        assertThat(here.complete.complete(here.commander, draft, Form.EMPTY).state())
                .isEqualTo(AnalysisState.COMPLETED);
        assertThat(invalid(() -> here.opened("2027-01"))).containsExactly("period period-not-begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10", "2026-Q3", "2026-H1", "2025", "2026-winter", "2026-summer", "2025/2026"})
    void a_military_unit_analyses_every_kind_of_period(String period) {
        assertThat(here.opened(period).period()).hasToString(period);
    }

    @Test
    void a_higher_body_analyses_the_periods_of_its_level_alone() {
        here.officer.as(org.servicesafety.domain.access.Role.SAFETY_OFFICER, here.units.id("RCA"));
        long rca = here.units.id("RCA").value();
        assertThat(invalid(() -> here.open.open(here.officer, form("unitId", rca, "period", "2026-10"))))
                .containsExactly("period period-not-of-level");
        assertThat(here.open
                        .open(here.officer, form("unitId", rca, "period", "2026-Q3"))
                        .edition())
                .isEqualTo(1);
        assertThat(here.deadline.kinds(here.units.coded("RCA"), LocalDate.of(2026, 11, 10)))
                .extracting(Enum::name)
                .containsExactly("QUARTER", "HALF_YEAR", "YEAR", "WINTER_TRAINING", "SUMMER_TRAINING", "ACADEMIC_YEAR");
    }

    @Test
    void without_conclusions_and_measures_with_person_and_term_it_is_not_completed() {
        Analysis empty = here.opened("2026-10");
        assertThat(invalid(() -> here.complete.complete(here.commander, empty.id(), Form.EMPTY)))
                .containsExactly("conclusions required", "measures required");

        Form half = form("version", empty.version(), "conclusions", "c", "measures[0].text", "m");
        here.change.change(here.officer, empty.id(), half);

        assertThat(invalid(() -> here.complete.complete(here.commander, empty.id(), Form.EMPTY)))
                .containsExactly("measures[0].responsible required", "measures[0].due required");
    }

    @Test
    void the_officer_writes_and_the_commander_alone_completes() {
        Analysis draft = here.drafted("2026-10");
        Form text = form("version", draft.version(), "conclusions", "x");

        assertThat(forbidden(() -> here.change.change(here.commander, draft.id(), text)))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> here.complete.complete(here.officer, draft.id(), Form.EMPTY)))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> here.open.open(here.reader, form("unitId", here.body.value(), "period", "2026-09"))))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> here.read.read(here.stranger, draft.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> here.complete.complete(here.stranger, draft.id(), Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        LocalDate today = LocalDate.of(2026, 11, 10);
        assertThat(AnalysisAccess.can(here.officer, draft, today, true)).containsExactly("edit", "plan");
        assertThat(AnalysisAccess.can(here.commander, draft, today, true)).containsExactly("complete");
        assertThat(AnalysisAccess.can(here.commander, draft, LocalDate.of(2026, 10, 31), true))
                .isEmpty();
        assertThat(AnalysisAccess.can(here.reader, draft, today, true)).isEmpty();
    }

    @Test
    void a_completed_one_is_corrected_by_a_numbered_edition_and_stays() {
        Analysis first = here.completed("2026-10");
        assertThat(conflict(() -> here.change.change(here.officer, first.id(), here.written(first))))
                .containsExactly("analysis-completed");
        assertThat(conflict(() -> here.complete.complete(here.commander, first.id(), Form.EMPTY)))
                .containsExactly("analysis-completed");

        Analysis second = here.open.open(
                here.officer, form("unitId", here.body.value(), "period", "2026-10", "reason", "one more was hurt"));

        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("one more was hurt");
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(conflict(() -> here.opened("2026-10"))).containsExactly("analysis-open");
        assertThat(here.read.read(here.officer, first.id())).isEqualTo(first);
        assertThat(here.read.history(here.officer, second.id()))
                .extracting(event -> event.kind() + " " + event.about())
                .containsExactly("CORRECTION_OPENED one more was hurt");
        assertThat(here.read.history(here.officer, first.id()))
                .extracting(AnalysisEvent::kind)
                .containsExactly(AnalysisEvent.Kind.DRAFTED, AnalysisEvent.Kind.CHANGED, AnalysisEvent.Kind.COMPLETED);
    }

    @Test
    void what_changes_after_the_completion_is_told_and_the_frozen_figures_stay() {
        here.figures
                .onDuty("MU03-B1", "2026-10-03", Outcome.INJURY, 3)
                .onDuty("MU03-HQ", "2026-10-04", Outcome.INJURY, 1);
        Analysis first = here.completed("2026-10");
        assertThat(here.read.report(here.officer, first.id(), false).changes()).isEmpty();

        here.figures.onDuty("MU03-B1", "2026-10-05", Outcome.INJURY, 1);
        here.corrected.add(new Corrections.Last(
                here.units.coded("MU03-B1").path(), java.time.Instant.parse("2026-11-13T20:00:00Z")));
        here.on("2026-11-20");
        AnalysisReport report = here.read.report(here.officer, first.id(), false);

        assertThat(report.figures().rates().injuries().count()).isEqualTo(4);
        assertThat(report.current()).isFalse();
        // 20:00 in UTC is the next day in Almaty
        assertThat(report.changes())
                .extracting(one -> one.field().key() + " "
                        + here.units.find(one.unit()).orElseThrow().code() + " " + one.from() + " -> " + one.to() + " "
                        + one.on())
                .containsExactly("injuries MU03 4.0 -> 5.0 2026-11-14", "injuries MU03-B1 3.0 -> 4.0 2026-11-14");
        AnalysisReport now = here.read.report(here.officer, first.id(), true);
        assertThat(now.figures().rates().injuries().count()).isEqualTo(5);
        assertThat(now.changes()).isEqualTo(report.changes());
        assertThat(first.completion().totals().injuries()).isEqualTo(4);
    }

    @Test
    void a_strength_entered_later_is_a_change_without_a_day() {
        Analysis first = here.completed("2026-10");
        here.figures.strength("MU03-B1", "2026-10", "2026-10", 400);

        assertThat(here.read.report(here.officer, first.id(), false).changes())
                .extracting(one -> one.field() + " " + one.from() + " " + one.to() + " " + one.on())
                .containsExactly("STRENGTH null 400.0 null", "STRENGTH null 400.0 null");
    }

    @Test
    void a_draft_shows_the_figures_of_today() {
        Analysis draft = here.opened("2026-10");
        here.figures.onDuty("MU03-B1", "2026-10-05", Outcome.DEATH, 1);

        AnalysisReport report = here.read.report(here.officer, draft.id(), false);

        assertThat(report.current()).isTrue();
        assertThat(report.figures().rates().deaths().count()).isEqualTo(1);
        assertThat(report.figures().unfavourable()).isEqualTo(1);
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void figures_of_today_need_no_analysis() {
        here.figures.onDuty("MU03-B1", "2026-10-05", Outcome.DEATH, 1);
        Form asked = form("unit", here.body.value(), "period", "2026-10");

        assertThat(here.read.figures(here.reader, asked).rates().deaths().count())
                .isEqualTo(1);
        assertThatThrownBy(() -> here.read.figures(here.stranger, asked)).isInstanceOf(NotVisible.class);
        assertThat(invalid(() -> here.read.figures(here.reader, Form.EMPTY)))
                .containsExactly("unit required", "period required");
        assertThat(invalid(() -> here.read.figures(
                        here.reader, form("unit", here.units.id("MU03-HQ").value(), "period", "x"))))
                .containsExactlyInAnyOrder("unit not-a-body", "period not-a-period");
    }

    @Test
    void measures_keep_their_numbers() {
        Analysis draft = here.drafted("2026-10");
        Form swapped = form("version", draft.version(), "conclusions", "c")
                .with("measures[0].number", 2)
                .with("measures[0].text", "Train the drivers twice")
                .with("measures[1].text", "New");

        Analysis changed = here.change.change(here.officer, draft.id(), swapped);

        assertThat(changed.content().measures())
                .extracting(measure -> measure.number() + " " + measure.text())
                .containsExactly("2 Train the drivers twice", "3 New");
        Form unknown = form("version", changed.version(), "measures[0].number", 9, "measures[0].text", "x");
        assertThat(invalid(() -> here.change.change(here.officer, draft.id(), unknown)))
                .containsExactly("measures unknown-measure");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_an_older_version_is_refused() {
        Analysis draft = here.drafted("2026-10");
        Form wrong = form("conclusions", "a\u0000", "measures[0].due", "2026-02-30")
                .with("measures[0].responsible.user", "ghost");
        assertThat(invalid(() -> here.change.change(here.officer, draft.id(), wrong)))
                .containsExactlyInAnyOrder(
                        "version required",
                        "conclusions unprintable",
                        "measures[0].text required",
                        "measures[0].due not-a-day",
                        "measures[0].responsible.user unknown-user");
        Form stale = form("version", draft.version() - 1, "conclusions", "x");
        assertThat(conflict(() -> here.change.change(here.officer, draft.id(), stale)))
                .containsExactly("version changed-meanwhile");
        assertThat(conflict(() -> here.complete.complete(here.commander, draft.id(), form("version", 99))))
                .containsExactly("version changed-meanwhile");
        Analysis same = here.change.change(
                here.officer,
                draft.id(),
                here.written(draft).with("measures[0].number", 1).with("measures[1].number", 2));
        assertThat(same.version()).isEqualTo(draft.version());
    }

    @Test
    void what_is_opened_is_checked_whole() {
        assertThat(invalid(() -> here.open.open(here.officer, Form.EMPTY)))
                .containsExactly("unitId required", "period required");
        assertThat(invalid(() -> here.open.open(
                        here.officer, form("unitId", here.units.id("MU03-HQ").value(), "period", "spring"))))
                .containsExactlyInAnyOrder("unitId not-a-body", "period not-a-period");
        assertThat(invalid(() -> here.open.open(here.stranger, form("unitId", here.body.value(), "period", "2026-10"))))
                .containsExactly("unitId unknown-unit");
        assertThat(invalid(() -> here.opened("2014"))).containsExactly("period unit-not-there");
    }

    @Test
    void the_list_has_the_latest_period_first_and_filters() {
        here.opened("2026-09");
        here.completed("2026-10");
        Form ofBody = form("unit", here.body.value());

        assertThat(here.find.find(here.reader, ofBody).items())
                .extracting(analysis -> analysis.period().toString())
                .containsExactly("2026-10", "2026-09");
        assertThat(here.find.find(here.reader, ofBody.with("period", "2026-09")).total())
                .isEqualTo(1);
        assertThat(here.find.find(here.stranger, Form.EMPTY).total()).isZero();
        assertThat(invalid(() -> here.find.find(here.reader, form("unit", "x", "period", "y", "limit", 0))))
                .containsExactly("unit not-a-number", "period not-a-period", "limit out-of-range");
        assertThat(here.read.reports(here.officer, List.of())).isEmpty();
        assertThat(here.read
                        .reports(
                                here.officer,
                                here.analyses.of(
                                        List.of(here.body),
                                        here.opened("2026-Q3").period()))
                        .get(0)
                        .last())
                .isTrue();
    }
}
