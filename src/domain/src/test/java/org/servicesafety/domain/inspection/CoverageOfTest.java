package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.InspectionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class CoverageOfTest {

    /** Monday 23 November 2026, still Sunday in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final ActsInMemory acts = new ActsInMemory(units);
    private final CoverageOf coverageOf =
            new CoverageOf(units, new InspectionsInMemory(units, acts), RuleBooks.builtIn(), CLOCK);
    private final SomeRights analyst = SomeRights.of("analyst")
            .seeing(units.id("RCA"))
            .seeing(units.id("MU03"))
            .seeing(units.id("MU05"))
            .seeing(units.id("MU07"));

    private Coverage coverage(String body, String quarter) {
        return report(analyst, body, quarter).bodies().get(0);
    }

    private CoverageReport report(Rights rights, String body, String quarter) {
        return coverageOf.one(rights, form("unit", units.id(body).value(), "quarter", quarter));
    }

    private void act(String unit, String end, ActState state) {
        Unit inspected = units.coded(unit);
        Control control = new Control(null, LocalDate.parse(end), Set.of());
        ActContent content = new ActContent(
                inspected.body(), inspected.id(), null, Commission.NOBODY, control, Findings.NONE_YET, null);
        acts.put(new Act(
                new ActId(acts.all().size() + 1L), 1, content, state, null, List.of(), null, AfterSigning.NOTHING_YET));
    }

    private void inspect(String unit, String end) {
        act(unit, end, ActState.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        // seven, from Monday 1 June a sapper service as well
        "MU03, 2026-Q1, 7, 2",
        "MU03, 2026-Q2, 8, 2",
        "MU03, 2026-Q3, 8, 2",
        "MU03, 2026-Q4, 8, 2",
        // nine; engineers until Sunday 31 May, sappers in their place from Monday 1 June
        "MU05, 2026-Q1, 9, 3",
        "MU05, 2026-Q2, 9, 3",
        "MU05, 2026-Q3, 9, 3",
        "MU05, 2026-Q4, 9, 3",
        // eleven, without engineers after Friday 31 July
        "MU07, 2026-Q1, 11, 3",
        "MU07, 2026-Q2, 11, 3",
        "MU07, 2026-Q3, 11, 3",
        "MU07, 2026-Q4, 10, 3",
        // the units of the bodies below are their own
        "RCA, 2026-Q1, 1, 1",
        "RCA, 2026-Q4, 1, 1",
        // before any existed
        "MU03, 2014-Q4, 0, 0",
        "MU03, 2015-Q1, 7, 2",
    })
    void the_total_follows_the_reorganisations(String body, String quarter, int total, int required) {
        Tally tally = coverage(body, quarter).tally();

        assertThat(tally).isEqualTo(new Tally(total, 0, required));
    }

    @ParameterizedTest
    @CsvSource({
        "MU05-ENG, 2026-05-29", // Friday, the engineers
        "MU05-SAP, 2026-06-05", // Friday, the sappers
    })
    void a_unit_and_its_successor_count_once_and_either_will_do(String unit, String end) {
        inspect(unit, end);

        Coverage coverage = coverage("MU05", "2026-Q2");

        assertThat(coverage.tally()).isEqualTo(new Tally(9, 1, 3));
        assertThat(coverage.left())
                .extracting(Waiting::unit)
                .hasSize(8)
                .doesNotContain(units.id("MU05-ENG"), units.id("MU05-SAP"));
    }

    @Test
    void both_inspected_count_once() {
        inspect("MU05-ENG", "2026-05-29");
        inspect("MU05-SAP", "2026-06-05");

        assertThat(coverage("MU05", "2026-Q2").tally()).isEqualTo(new Tally(9, 1, 3));
        assertThat(coverage("MU05", "2026-Q3").tally()).isEqualTo(new Tally(9, 0, 3));
    }

    @Test
    void those_left_are_named_as_they_are_at_the_end_of_the_quarter() {
        assertThat(coverage("MU05", "2026-Q1").left()).extracting(Waiting::unit).contains(units.id("MU05-ENG"));
        assertThat(coverage("MU05", "2026-Q2").left())
                .extracting(Waiting::unit)
                .contains(units.id("MU05-SAP"))
                .doesNotContain(units.id("MU05-ENG"));
        assertThat(coverage("MU07", "2026-Q3").left()).extracting(Waiting::unit).contains(units.id("MU07-ENG"));
        assertThat(coverage("MU07", "2026-Q4").left()).extracting(Waiting::unit).doesNotContain(units.id("MU07-ENG"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2026-Q3, 1", "2026-07-31, 2026-Q2, 0"})
    void a_control_counts_where_it_ended(String end, String quarter, int inspected) {
        inspect("MU07-ENG", end);

        assertThat(coverage("MU07", quarter).tally().inspected()).isEqualTo(inspected);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 0, 1",
        "SIGNED, 1, 0",
        "APPROVED, 1, 0",
        "ACKNOWLEDGED, 1, 0",
        "ELIMINATED, 1, 0",
        "DISPOSED, 1, 0",
    })
    void every_act_from_the_signature_on_is_evidence(ActState state, int inspected, int planned) {
        act("MU03-MED", "2026-11-10", state);

        Coverage coverage = coverage("MU03", "2026-Q4");

        assertThat(coverage.tally().inspected()).isEqualTo(inspected);
        assertThat(coverage.planned()).isEqualTo(planned);
    }

    @Test
    void an_act_disposed_of_after_five_years_still_proves_its_own_quarter_and_no_other() {
        act("MU03-MED", "2021-11-10", ActState.DISPOSED);

        assertThat(coverage("MU03", "2021-Q4").tally().inspected()).isEqualTo(1);
        Coverage now = coverage("MU03", "2026-Q4");
        assertThat(now.tally().inspected()).isZero();
        assertThat(now.left())
                .filteredOn(waiting -> waiting.unit().equals(units.id("MU03-MED")))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.lastInspectedOn()).isEqualTo("2021-11-10"));
    }

    @Test
    void the_inspection_of_a_subunit_or_of_the_body_itself_does_not_count() {
        inspect("MU03-B1", "2026-11-10");
        inspect("MU03", "2026-11-10");

        assertThat(coverage("MU03", "2026-Q4").tally()).isEqualTo(new Tally(8, 0, 2));
    }

    @Test
    void the_planner_proposes_as_the_safety_officer_would() {
        inspect("MU03-HQ", "2026-02-12");
        inspect("MU03-CBT", "2026-03-20");
        inspect("MU03-ART", "2026-04-22");
        inspect("MU03-VEH", "2026-06-16");
        inspect("MU03-FUEL", "2026-08-19");
        inspect("MU03-MED", "2026-11-10");
        inspect("MU03-FOOD", "2025-10-14");
        act("MU03-SAP", "2026-12-14", ActState.DRAFT);

        Coverage coverage = coverage("MU03", "2026-Q4");

        assertThat(coverage.tally()).isEqualTo(new Tally(8, 1, 2));
        assertThat(coverage.left())
                .extracting(Waiting::unit)
                .containsExactly(
                        units.id("MU03-SAP"),
                        units.id("MU03-FOOD"),
                        units.id("MU03-HQ"),
                        units.id("MU03-CBT"),
                        units.id("MU03-ART"),
                        units.id("MU03-VEH"),
                        units.id("MU03-FUEL"));
        assertThat(coverage.planned()).isEqualTo(1);
        assertThat(coverage.reachedOn()).isNull();
        assertThat(coverage.forecastOn()).isEqualTo("2026-12-14"); // Monday
        assertThat(coverage.left().get(1).days(LocalDate.parse("2026-11-23"))).isEqualTo(405);
    }

    @Test
    void the_report_names_the_day_the_deadline_and_the_clause() {
        CoverageReport report = report(analyst, "MU03", "2026-Q4");

        assertThat(report.today()).isEqualTo("2026-11-23");
        assertThat(report.deadline().due()).isEqualTo("2026-12-31");
        assertThat(report.deadline().daysLeft(report.today())).isEqualTo(38);
        assertThat(report.share()).isEqualByComparingTo("0.25");
        assertThat(report.clause()).isEqualTo("13");
        assertThat(report.quarter()).hasToString("2026-Q4");
    }

    @Test
    void without_a_quarter_it_is_the_one_of_today() {
        assertThat(coverageOf
                        .one(analyst, form("unit", units.id("MU03").value()))
                        .quarter())
                .hasToString("2026-Q4");
    }

    @Test
    void totals_flow_up_from_bodies_that_one_may_not_open() {
        inspect("MU03-HQ", "2026-10-09");
        inspect("MU03-MED", "2026-11-10");
        inspect("MU05-HQ", "2026-11-13");
        SomeRights above = SomeRights.of("above").seeing(units.id("RCA"));

        CoverageReport report =
                coverageOf.below(above, form("unit", units.id("RCA").value(), "quarter", "2026-Q4"));

        assertThat(report.bodies())
                .extracting(Coverage::body)
                .containsExactly(units.id("MU05"), units.id("RCA"), units.id("MU03"));
        assertThat(report.bodies())
                .extracting(Coverage::tally)
                .containsExactly(new Tally(9, 1, 3), new Tally(1, 0, 1), new Tally(8, 2, 2));
        assertThat(report.longestNotInspected()).hasSize(3);
        assertThatThrownBy(() -> report(above, "MU03", "2026-Q4")).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_body_below_that_did_not_exist_in_the_quarter_is_left_out() {
        CoverageReport report =
                coverageOf.below(analyst, form("unit", units.id("RCA").value(), "quarter", "2014-Q4"));

        assertThat(report.bodies()).isEmpty();
        assertThat(report.longestNotInspected()).isEmpty();
    }

    @Test
    void what_is_not_understood_or_not_seen_is_refused() {
        assertThat(invalid(() -> coverageOf.one(analyst, form("quarter", "2026"))))
                .containsExactly("unit required", "quarter not-a-quarter");
        assertThat(invalid(() -> coverageOf.one(analyst, form("unit", "MU03", "quarter", "2026-Q5", "subtree", "all"))))
                .containsExactly("unit not-a-number", "subtree not-a-flag", "quarter not-a-quarter");
        assertThat(invalid(() -> report(analyst, "MU03-HQ", "2026-Q4"))).containsExactly("unit not-a-body");
        assertThatThrownBy(() -> report(analyst, "RCB", "2026-Q4")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> coverageOf.one(analyst, form("unit", new UnitId(4711).value())))
                .isInstanceOf(NotVisible.class);
    }
}
