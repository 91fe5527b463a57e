package org.servicesafety.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitLevel;

class EditionTextTest {

    private final String order738 = order738();

    private static String order738() {
        try (var stream = EditionText.class.getResourceAsStream("order-738.edition")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of order 738 with the value of one key replaced. */
    private String with(String key, String value) {
        return order738.lines()
                .map(line -> line.startsWith(key + " =") ? key + " = " + value : line)
                .collect(Collectors.joining("\n"));
    }

    private String without(String... keys) {
        return order738.lines()
                .filter(line -> Set.of(keys).stream().noneMatch(key -> line.startsWith(key + " =")))
                .collect(Collectors.joining("\n"));
    }

    private static Faults faultsOf(String text) {
        return catchThrowableOfType(Invalid.class, () -> EditionText.read(text)).faults();
    }

    @Test
    void an_edition_is_read_as_it_is_written() {
        Edition edition = EditionText.read(
                """
                # a later order
                edition=753
                inForceFrom =2027-01-01

                planBefore = 11-01
                clause.planBefore = 7
                quarterlyShare = 0.5
                clause.quarterlyShare = 9
                retentionYears = 10
                clause.retentionYears = 10
                repeatWithinMonths = 24
                clause.repeatWithinMonths = 11
                analysisDueDay = 5
                clause.analysisDueDay = 12
                cadence.ARMED_FORCES = YEAR
                cadence.BRANCH = YEAR,QUARTER
                cadence.REGIONAL_COMMAND = YEAR
                cadence.SUBORDINATE_BODY = YEAR
                cadence.MILITARY_UNIT =  MONTH ,  YEAR
                clause.cadence = 12.1
                trainingPeriods.winterFrom = 11-15
                trainingPeriods.summerFrom = 05-15
                clause.trainingPeriods = -
                academicYearFrom = 09-01
                clause.academicYearFrom = -
                termUntilIncludesDay = false
                clause.termUntilIncludesDay = -
                obligationsFrom = 2027-01-01
                clause.obligationsFrom = 30
                smallStrength = 250
                clause.smallStrength = 31
                unfavourable.violationsOver = 0
                unfavourable.coverageMissed = 4
                clause.unfavourable = 32.1
                """);

        assertThat(edition.name()).isEqualTo("753");
        assertThat(edition.inForceFrom()).isEqualTo("2027-01-01");
        assertThat(edition.repeal()).isNull();
        assertThat(edition.rules().planBefore()).isEqualTo(MonthDay.of(11, 1));
        assertThat(edition.rules().quarterlyShare()).isEqualTo(new BigDecimal("0.5"));
        assertThat(edition.rules().retentionYears()).isEqualTo(10);
        assertThat(edition.rules().repeatWithinMonths()).isEqualTo(24);
        assertThat(edition.rules().analysisRule().dueDay()).isEqualTo(5);
        assertThat(edition.rules().analysisRule().kindsFor(UnitLevel.BRANCH))
                .containsExactly(PeriodKind.QUARTER, PeriodKind.YEAR);
        assertThat(edition.rules().analysisRule().kindsFor(UnitLevel.MILITARY_UNIT))
                .containsExactly(PeriodKind.MONTH, PeriodKind.YEAR);
        assertThat(edition.rules().trainingYear().winterFrom()).isEqualTo(MonthDay.of(11, 15));
        assertThat(edition.rules().trainingYear().summerFrom()).isEqualTo(MonthDay.of(5, 15));
        assertThat(edition.rules().trainingYear().academicFrom()).isEqualTo(MonthDay.of(9, 1));
        assertThat(edition.rules().termUntilIncludesDay()).isFalse();
        assertThat(edition.rules().obligationsFrom()).hasToString("2027-01-01");
        assertThat(edition.rules().limits()).isEqualTo(new FigureLimits(250, 0, 4));
        assertThat(edition.clauseOf(Rule.OBLIGATIONS_FROM)).isEqualTo("30");
        assertThat(edition.clauseOf(Rule.UNFAVOURABLE)).isEqualTo("32.1");
        assertThat(edition.clauseOf(Rule.TRAINING_PERIODS)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "quarterlyShare, 1.01, not-a-share",
                "quarterlyShare, 0, not-a-share",
                "quarterlyShare, -0.25, not-a-share",
                "quarterlyShare, 25%, not-a-share",
                "quarterlyShare, '0,25', not-a-share",
                "quarterlyShare, 0.1234567, not-a-share",
                "quarterlyShare, 1E-999999, not-a-share",
                "inForceFrom, +12020-12-29, not-a-day",
                "retentionYears, 0, out-of-range",
                "retentionYears, -5, out-of-range",
                "retentionYears, 101, out-of-range",
                "retentionYears, 5.5, not-a-number",
                "retentionYears, five, not-a-number",
                "repeatWithinMonths, 0, out-of-range",
                "repeatWithinMonths, 121, out-of-range",
                "repeatWithinMonths, year, not-a-number",
                "smallStrength, 0, out-of-range",
                "smallStrength, 1000001, out-of-range",
                "smallStrength, few, not-a-number",
                "unfavourable.violationsOver, -1, out-of-range",
                "unfavourable.violationsOver, 1001, out-of-range",
                "unfavourable.coverageMissed, 0, out-of-range",
                "unfavourable.coverageMissed, 5, out-of-range",
                "analysisDueDay, 0, out-of-range",
                "analysisDueDay, 32, out-of-range",
                "analysisDueDay, 99999999999, not-a-number",
                "planBefore, 02-29, day-not-in-every-year",
                "planBefore, 13-01, not-a-day-of-the-year",
                "planBefore, 12-32, not-a-day-of-the-year",
                "planBefore, 2026-12-25, not-a-day-of-the-year",
                "cadence.BRANCH, '', cadence-missing",
                "cadence.BRANCH, WEEK, unknown-kind",
                "cadence.BRANCH, 'YEAR,', unknown-kind",
                "cadence.BRANCH, ACADEMIC_YEAR, not-a-calendar-period",
                "cadence.BRANCH, 'YEAR, WINTER_TRAINING', not-a-calendar-period",
                "trainingPeriods.summerFrom, 12-01, training-periods-equal",
                "trainingPeriods.summerFrom, 02-29, day-not-in-every-year",
                "trainingPeriods.winterFrom, 02-29, day-not-in-every-year",
                "trainingPeriods.winterFrom, December, not-a-day-of-the-year",
                "academicYearFrom, 02-29, day-not-in-every-year",
                "academicYearFrom, 00-01, not-a-day-of-the-year",
                "termUntilIncludesDay, yes, not-true-or-false",
                "termUntilIncludesDay, TRUE, not-true-or-false",
                "obligationsFrom, never, not-a-day",
                "obligationsFrom, 2026-02-29, not-a-day",
                "inForceFrom, 29.12.2020, not-a-day",
                "inForceFrom, '', missing",
                "edition, '', missing",
                "clause.planBefore, '', missing",
                "repealedOn, 2020-12-28, repealed-before-in-force",
                "repealedOn, tomorrow, not-a-day",
                "repealedBy, '', missing",
            })
    void nonsense_is_refused_by_its_key(String key, String value, String code) {
        assertThat(faultsOf(with(key, value)))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple(key, code));
    }

    @ParameterizedTest
    @CsvSource({
        "quarterlyShare, 1",
        "quarterlyShare, 0.0001",
        "retentionYears, 1",
        "retentionYears, 100",
        "repeatWithinMonths, 1",
        "repeatWithinMonths, 120",
        "analysisDueDay, 1",
        "analysisDueDay, 31",
        "planBefore, 01-01",
        "repealedOn, 2020-12-29",
        "termUntilIncludesDay, false",
        "obligationsFrom, 2026-01-01",
        "cadence.ARMED_FORCES, MONTH"
    })
    void the_last_sensible_values_are_accepted(String key, String value) {
        assertThat(EditionText.read(with(key, value)).name()).isEqualTo("738");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition",
                "inForceFrom",
                "planBefore",
                "quarterlyShare",
                "retentionYears",
                "repeatWithinMonths",
                "analysisDueDay",
                "trainingPeriods.winterFrom",
                "trainingPeriods.summerFrom",
                "academicYearFrom",
                "termUntilIncludesDay",
                "obligationsFrom",
                "repealedOn",
                "repealedBy",
                "clause.planBefore",
                "clause.quarterlyShare",
                "clause.retentionYears",
                "clause.repeatWithinMonths",
                "clause.analysisDueDay",
                "clause.cadence",
                "clause.trainingPeriods",
                "clause.academicYearFrom",
                "clause.termUntilIncludesDay",
                "clause.obligationsFrom"
            })
    void each_value_is_required(String key) {
        assertThat(faultsOf(without(key))).containsExactly(Fault.on(key, "missing", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARMED_FORCES", "BRANCH", "REGIONAL_COMMAND", "SUBORDINATE_BODY", "MILITARY_UNIT"})
    void each_level_has_its_cadence(String level) {
        assertThat(faultsOf(without("cadence." + level)))
                .containsExactly(Fault.on("cadence." + level, "cadence-missing", level));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void until_a_day_takes_it_in_as_written(boolean included) {
        String text = with("termUntilIncludesDay", String.valueOf(included));

        assertThat(EditionText.read(text).rules().termUntilIncludesDay()).isEqualTo(included);
    }

    @Test
    void an_order_need_not_be_repealed() {
        assertThat(EditionText.read(without("repealedOn", "repealedBy")).repeal())
                .isNull();
    }

    @Test
    void all_faults_are_told_at_once() {
        String text = with("quarterlyShare", "1.5")
                        .replace("analysisDueDay = 10", "analysisDueDay = 0")
                        .replace("retentionYears = 5", "retentionYears = ?")
                        .replace("cadence.BRANCH = QUARTER, HALF_YEAR, YEAR", "cadence.BRANCH =")
                        .replace("summerFrom = 06-01", "summerFrom = 12-01")
                        .replace("clause.cadence = 20", "")
                + """

                half a line
                = 12
                shareOfQuarter = 0.25
                edition = 739
                cadence = YEAR
                trainingPeriods = 12-01
                """;

        assertThat(faultsOf(text))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        Fault.on(null, "line-unreadable", lineOf(text, "half a line")),
                        Fault.on(null, "line-unreadable", lineOf(text, "= 12")),
                        Fault.on("shareOfQuarter", "unknown"),
                        Fault.on("edition", "twice"),
                        Fault.on("cadence", "unknown"),
                        Fault.on("trainingPeriods", "unknown"),
                        Fault.on("quarterlyShare", "not-a-share"),
                        Fault.on("retentionYears", "not-a-number", "?"),
                        Fault.on("analysisDueDay", "out-of-range", 1, 31),
                        Fault.on("cadence.BRANCH", "cadence-missing", "BRANCH"),
                        Fault.on("trainingPeriods.summerFrom", "training-periods-equal"),
                        Fault.on("clause.cadence", "missing", "")));
    }

    @Test
    void a_repeal_before_the_order_is_told_with_the_other_faults() {
        assertThat(faultsOf(with("repealedOn", "2020-12-28").replace("retentionYears = 5", "retentionYears = 0")))
                .containsExactlyInAnyOrder(
                        Fault.on("repealedOn", "repealed-before-in-force"),
                        Fault.on("retentionYears", "out-of-range", 1, 100));
    }

    @Test
    void a_day_that_cannot_be_read_is_not_taken_for_another() {
        String text = with("trainingPeriods.summerFrom", "01-01").replace("winterFrom = 12-01", "winterFrom = ?");

        assertThat(faultsOf(text))
                .containsExactly(Fault.on("trainingPeriods.winterFrom", "not-a-day-of-the-year", "?"));
    }

    @Test
    void an_empty_text_lacks_everything() {
        assertThat(faultsOf("")).hasSize(32).extracting(Fault::field).contains("edition", "cadence.BRANCH");
    }

    @Test
    void a_jar_without_the_text_says_so() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EditionText.readResource("order-0.edition"))
                .withMessageContaining("order-0.edition");
    }

    private static int lineOf(String text, String line) {
        return text.lines().toList().indexOf(line) + 1;
    }

    @Test
    void the_day_of_repeal_is_checked_only_when_both_days_can_be_read() {
        assertThat(faultsOf(with("inForceFrom", "soon")))
                .extracting(Fault::field)
                .containsExactly("inForceFrom");
        assertThat(EditionText.read(with("repealedOn", "2020-12-29")).repealOn(LocalDate.of(2020, 12, 29)))
                .isPresent();
    }
}
