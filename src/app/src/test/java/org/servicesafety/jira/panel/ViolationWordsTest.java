package org.servicesafety.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

class ViolationWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate REPORT_DUE = LocalDate.of(2026, 12, 18);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);

    private final ViolationWords words = new ViolationWords(Texts.load().in(Language.EN), "/jira", MONDAY);

    private ViolationView view(ViolationFacts.Found found) {
        return words.view(found, List.of());
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-12-11, 18 days left, false",
        "2026-11-24, 1 day left, false",
        "2026-11-23, Due today, false",
        "2026-11-22, 1 day overdue, true",
        "2026-10-30, 24 days overdue, true",
    })
    void the_days_left_are_those_to_the_last_timely_day(LocalDate due, String said, boolean overdue) {
        ViolationView view = view(found(ViolationStatus.OPEN, due));
        assertThat(view.deadline()).isEqualTo(said);
        assertThat(view.overdue()).isEqualTo(overdue);
    }

    @Test
    void without_a_day_of_its_own_a_violation_is_due_with_the_report_on_its_act() {
        assertThat(view(found(ViolationStatus.OPEN, null)).deadline()).isEqualTo("25 days left");
    }

    @Test
    void an_eliminated_violation_is_never_overdue() {
        ViolationView view = view(found(ViolationStatus.VERIFIED, MONDAY.minusDays(9)));
        assertThat(view.deadline()).isEqualTo("Eliminated on 20.11.2026");
        assertThat(view.overdue()).isFalse();
    }

    @Test
    void the_steps_before_the_present_one_are_done() {
        assertThat(view(found(ViolationStatus.IN_ELIMINATION, DUE)).steps())
                .containsExactly(
                        new ViolationView.Step("Open", true, false),
                        new ViolationView.Step("In elimination", false, true),
                        new ViolationView.Step("Reported", false, false),
                        new ViolationView.Step("Verified", false, false));
    }

    @Test
    void the_act_is_a_link_and_the_place_in_it_is_said() {
        assertThat(view(found(ViolationStatus.OPEN, DUE)).facts())
                .contains(
                        new ViolationView.Fact(
                                "Act",
                                "No. 16/2026",
                                "/jira/projects/MU03?selectedItem=service-safety-acts&act=7",
                                "Control 09.11\u201310.11.2026"),
                        ViolationView.Fact.plain("In the act", "no. 2 of 3"),
                        new ViolationView.Fact("Report due", "18.12.2026", "", "whole act; not reported: 1 of 3"));
    }

    @Test
    void earlier_ones_of_the_kind_are_links_with_what_became_of_them() {
        LocalDate due = LocalDate.of(2026, 6, 10);
        LocalDate control = LocalDate.of(2026, 5, 20);
        ViolationView view = words.view(
                found(ViolationStatus.OPEN, DUE),
                List.of(
                        new ViolationFacts.Earlier("MU03-9", ViolationStatus.REPORTED, null, due, control),
                        new ViolationFacts.Earlier("MU03-8", ViolationStatus.VERIFIED, due, due, control),
                        new ViolationFacts.Earlier("MU03-7", ViolationStatus.VERIFIED, due.plusDays(1), due, control)));
        assertThat(view.earlierName()).isEqualTo("Of the same kind in this unit before");
        assertThat(view.earlier())
                .containsExactly(
                        new ViolationView.Fact("", "MU03-9", "/jira/browse/MU03-9", "control of 20.05.2026: Reported"),
                        new ViolationView.Fact(
                                "", "MU03-8", "/jira/browse/MU03-8", "control of 20.05.2026: eliminated 10.06.2026"),
                        new ViolationView.Fact(
                                "",
                                "MU03-7",
                                "/jira/browse/MU03-7",
                                "control of 20.05.2026: eliminated late, 11.06.2026"));
        assertThat(view(found(ViolationStatus.OPEN, DUE)).earlierName()).isEmpty();
    }

    private static ViolationFacts.Found found(ViolationStatus status, @Nullable LocalDate due) {
        LocalDate eliminated = status == ViolationStatus.VERIFIED ? LocalDate.of(2026, 11, 20) : null;
        return new ViolationFacts.Found(
                new ViolationFacts.Own(2, status, due, eliminated, false),
                7,
                "16/2026",
                new ViolationFacts.Control(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10), REPORT_DUE, 3, 1),
                UnitName.of(null, null, "medical service"),
                "MU03");
    }
}
