package org.servicesafety.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Invalid;

class EditionsTest {

    private static Edition edition(String name, String inForceFrom) {
        return new Edition(
                name, LocalDate.parse(inForceFrom), null, Edition.order738().rules(), Map.of());
    }

    private final RuleBook rules = Edition.order738().rules();
    private final Edition first = edition("738", "2020-12-29");
    private final Edition second = edition("753", "2022-09-20");
    private final Edition third = edition("800", "2027-01-01");
    private final Editions editions = Editions.of(third, first, second);

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 738",
        "2020-12-28, 738",
        "2020-12-29, 738",
        "2022-09-19, 738",
        "2022-09-20, 753",
        "2026-12-31, 753",
        "2027-01-01, 800",
        "2040-01-01, 800",
    })
    void the_edition_in_force_is_the_last_that_has_begun(LocalDate day, String name) {
        assertThat(editions.on(day).name()).isEqualTo(name);
    }

    @Test
    void each_edition_lasts_until_the_next() {
        assertThat(editions.list()).containsExactly(first, second, third);
        assertThat(editions.after(first)).contains(second);
        assertThat(editions.after(second)).contains(third);
        assertThat(editions.after(third)).isEmpty();
    }

    @Test
    void there_is_at_least_one_edition_and_no_two_begin_on_one_day() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Editions(List.of()))
                .withMessage("no-edition");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Editions.of(first, second, edition("739", "2020-12-29")))
                .withMessage("editions-of-one-day(inForceFrom)");
    }

    @Test
    void no_edition_is_repealed_before_it_is_in_force() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Edition(
                        "738",
                        LocalDate.of(2020, 12, 29),
                        new Repeal(LocalDate.of(2020, 12, 28), "753"),
                        rules,
                        Map.of()))
                .withMessage("repealed-before-in-force(repealedOn)");
    }

    @Test
    void rules_out_of_their_range_are_refused_wherever_they_come_from() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new RuleBook(
                        rules.planBefore(),
                        BigDecimal.ZERO,
                        rules.retentionYears(),
                        rules.repeatWithinMonths(),
                        rules.analysisRule(),
                        rules.trainingYear(),
                        true,
                        rules.obligationsFrom(),
                        rules.limits()))
                .withMessage("not-a-share(quarterlyShare)");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new AnalysisRule(32, rules.analysisRule().cadence()))
                .withMessage("out-of-range(analysisDueDay)");
    }

    @Test
    void the_built_in_edition_is_there_from_the_start() {
        RuleBooks books = RuleBooks.builtIn();

        assertThat(books.editions().list()).containsExactly(Edition.order738());
        assertThat(books.on(LocalDate.of(2026, 11, 23))).isSameAs(Edition.order738());
    }
}
