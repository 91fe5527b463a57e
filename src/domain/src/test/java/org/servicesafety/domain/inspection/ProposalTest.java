package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.inspection.Proposal.Outlook;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class ProposalTest {

    private static final BigDecimal SHARE = new BigDecimal("0.25");
    private static final Period Q4 = Period.quarter(2026, 4);
    /** Monday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static Proposal proposal(@Nullable Map<UnitId, LocalDate> chosen, Facts... facts) {
        List<UnitFacts> all = Facts.list(facts);
        return Proposal.of(Coverage.of(Facts.BODY, Q4, SHARE, all), SHARE, all, TODAY, chosen);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Eight, as military unit MU03 has them, one of them inspected and one with a draft. */
    private static Facts[] eight(Facts... first) {
        Stream<Facts> others = IntStream.rangeClosed(21, 28 - first.length)
                .mapToObj(unit -> Facts.of(unit).last("2026-02-%02d".formatted(unit - 10)));
        return Stream.concat(Arrays.stream(first), others).toArray(Facts[]::new);
    }

    @Test
    void proposes_as_many_as_are_missing_the_longest_wait_first() {
        Proposal proposal = proposal(null, eight(Facts.of(11), Facts.of(12).last("2025-10-14")));

        assertThat(proposal.proposed()).containsExactly(new UnitId(11), new UnitId(12));
        assertThat(proposal.chosen())
                .containsOnly(
                        Map.entry(new UnitId(11), day("2026-12-25")), Map.entry(new UnitId(12), day("2026-12-25")));
        assertThat(proposal.outlook()).isEqualTo(new Outlook(new Tally(8, 2, 2), day("2026-12-25"), 0));
    }

    @Test
    void a_draft_takes_the_place_of_a_proposal() {
        Proposal proposal = proposal(
                null,
                eight(
                        Facts.of(11).drafted("2026-12-14"),
                        Facts.of(12).last("2025-10-14"),
                        Facts.of(13).signed("2026-11-10")));

        assertThat(proposal.proposed()).isEmpty();
        assertThat(proposal.outlook()).isEqualTo(new Outlook(new Tally(8, 2, 2), day("2026-12-14"), 1));
    }

    @Test
    void the_choice_is_weighed_in_place_of_the_proposal() {
        Proposal proposal = proposal(
                Map.of(new UnitId(12), day("2026-12-18")),
                eight(
                        Facts.of(11).drafted("2026-12-14"),
                        Facts.of(12).last("2025-10-14"),
                        Facts.of(13).signed("2026-11-10")));

        assertThat(proposal.outlook()).isEqualTo(new Outlook(new Tally(8, 3, 2), day("2026-12-14"), 0));
    }

    @Test
    void who_chooses_nobody_sees_what_the_drafts_alone_will_bring() {
        Proposal proposal = proposal(Map.of(), eight(Facts.of(11), Facts.of(12).last("2025-10-14")));

        assertThat(proposal.proposed()).hasSize(2);
        assertThat(proposal.outlook()).isEqualTo(new Outlook(new Tally(8, 0, 2), null, 2));
    }

    @Test
    void where_enough_were_inspected_nobody_is_proposed() {
        Proposal proposal = proposal(null, Facts.of(11).signed("2026-11-10"), Facts.of(12), Facts.of(13), Facts.of(14));

        assertThat(proposal.proposed()).isEmpty();
        assertThat(proposal.outlook()).isEqualTo(new Outlook(new Tally(4, 1, 1), day("2026-11-10"), 3));
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday 31 December ends the quarter
        "2026, 4, 2026-11-23, 2026-12-25",
        "2026, 4, 2026-12-25, 2026-12-25",
        // from Saturday on the control ends on the very day
        "2026, 4, 2026-12-26, 2026-12-26",
        "2026, 4, 2026-12-31, 2026-12-31",
        // next year's proposal made now, and that of a quarter which is over
        "2027, 1, 2026-12-31, 2027-03-26",
        "2026, 3, 2026-11-23, 2026-09-25",
        // Friday 31 December itself is the last day
        "2027, 4, 2027-12-01, 2027-12-24",
    })
    void controls_end_on_the_friday_before_the_last_day(int year, int quarter, LocalDate today, LocalDate end) {
        assertThat(Proposal.endOfControl(Period.quarter(year, quarter), today)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 9, 10, 11, 100})
    void four_quarters_of_proposals_reach_every_department_and_service(int total) {
        LocalDate[] last = new LocalDate[total];
        for (int quarter = 1; quarter <= 4; quarter++) {
            Period period = Period.quarter(2027, quarter);
            List<UnitFacts> facts = IntStream.range(0, total)
                    .mapToObj(unit -> last[unit] == null
                            ? Facts.of(unit + 1L)
                            : Facts.of(unit + 1L).last(last[unit].toString()))
                    .map(Facts::made)
                    .toList();
            Coverage coverage = Coverage.of(Facts.BODY, period, SHARE, facts);
            Proposal proposal = Proposal.of(coverage, SHARE, facts, period.firstDay(), null);
            assertThat(proposal.outlook().tally().met()).isTrue();
            proposal.chosen().forEach((unit, end) -> last[(int) unit.value() - 1] = end);
        }

        assertThat(last).doesNotContainNull();
    }
}
