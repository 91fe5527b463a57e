package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;

@Tag("clause-13")
class CoveragePropertiesTest {

    private static final Period QUARTER = Period.quarter(2026, 4);
    private static final BigDecimal SHARE = new BigDecimal("0.25");

    @Property(tries = 500)
    void requiredIsNeverUnderTheShareAndOneLessWouldBe(
            @ForAll @IntRange(max = 5000) int total,
            @ForAll @BigRange(min = "0.0001", max = "1") @Scale(4) BigDecimal share) {
        int required = Tally.required(total, share);
        BigDecimal exact = share.multiply(BigDecimal.valueOf(total));

        assertThat(BigDecimal.valueOf(required)).isGreaterThanOrEqualTo(exact);
        assertThat(required).isBetween(0, total);
        if (required > 0) {
            assertThat(BigDecimal.valueOf(required - 1)).isLessThan(exact);
        }
    }

    @Property(tries = 200)
    void theOrderOfThoseLeftDoesNotDependOnTheOrderOfTheFacts(
            @ForAll("units") List<UnitFacts> units, @ForAll Random random) {
        List<UnitFacts> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);

        Coverage coverage = Coverage.of(Facts.BODY, QUARTER, SHARE, units);

        assertThat(Coverage.of(Facts.BODY, QUARTER, SHARE, shuffled)).isEqualTo(coverage);
        assertThat(coverage.left()).isSortedAccordingTo(Waiting.LONGEST_WAIT).doesNotHaveDuplicates();
        for (int index = 1; index < coverage.left().size(); index++) {
            assertThat(Waiting.LONGEST_WAIT.compare(
                            coverage.left().get(index - 1), coverage.left().get(index)))
                    .isNegative();
        }
    }

    @Property(tries = 200)
    void theCountsAddUp(@ForAll("units") List<UnitFacts> units) {
        Coverage coverage = Coverage.of(Facts.BODY, QUARTER, SHARE, units);
        Tally tally = coverage.tally();

        assertThat(tally.inspected() + coverage.left().size()).isEqualTo(tally.total());
        assertThat(coverage.planned()).isBetween(0, coverage.left().size());
        assertThat(tally.met()).isEqualTo(coverage.reachedOn() != null);
        assertThat(tally.met()).isEqualTo(tally.missing() == 0);
        boolean enough = tally.inspected() + coverage.planned() >= tally.required();
        assertThat(coverage.forecastOn() != null).isEqualTo(enough);
        assertThat(coverage.longestNotInspected()).hasSizeLessThanOrEqualTo(3).isSubsetOf(coverage.left());
    }

    @Property(tries = 200)
    void oneMoreInspectionNeverTakesAwayFromWhatWasReached(
            @ForAll("units") List<UnitFacts> units, @ForAll("inTheQuarter") LocalDate end) {
        Coverage before = Coverage.of(Facts.BODY, QUARTER, SHARE, units);
        List<UnitFacts> more = new ArrayList<>(units);
        more.replaceAll(facts -> new UnitFacts(
                facts.unit(),
                facts.body(),
                facts.existence(),
                facts.succeeds(),
                new Controls(end, List.of(end), facts.controls().drafted()),
                facts.violations()));

        Coverage after = Coverage.of(Facts.BODY, QUARTER, SHARE, more);

        assertThat(after.tally().total()).isEqualTo(before.tally().total());
        assertThat(after.tally().inspected()).isEqualTo(after.tally().total());
        assertThat(after.left()).isEmpty();
    }

    @Provide
    Arbitrary<List<UnitFacts>> units() {
        Arbitrary<Existence> existence = Combinators.combine(
                        days("2024-01-01"), Arbitraries.integers().between(-300, 900))
                .as((from, length) ->
                        length < 0 ? Existence.from(from) : Existence.between(from, from.plusDays(length)));
        Arbitrary<Controls> controls = Combinators.combine(
                        days("2024-01-01").injectNull(0.3),
                        inTheQuarter().list().ofMaxSize(2),
                        inTheQuarter().list().ofMaxSize(2))
                .as((last, signed, drafted) -> new Controls(last, signed, drafted));
        Arbitrary<ViolationCounts> violations = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as(ViolationCounts::new);
        return Combinators.combine(
                        existence, controls, violations, Arbitraries.longs().between(0, 12))
                .as((exists, controlled, counts, before) -> new UnitFacts(
                        new UnitId(0), Facts.BODY, exists, before == 0 ? null : new UnitId(before), controlled, counts))
                .list()
                .ofMaxSize(12)
                .map(CoveragePropertiesTest::numbered);
    }

    @Provide
    Arbitrary<LocalDate> inTheQuarter() {
        return Arbitraries.integers().between(0, 91).map(day -> QUARTER.firstDay()
                .plusDays(day));
    }

    private static Arbitrary<LocalDate> days(String first) {
        return Arbitraries.integers().between(0, 1100).map(day -> LocalDate.parse(first)
                .plusDays(day));
    }

    // a unit succeeds an earlier one at most, as the rules of units want it
    private static List<UnitFacts> numbered(List<UnitFacts> facts) {
        List<UnitFacts> numbered = new ArrayList<>();
        for (UnitFacts one : facts) {
            UnitId id = new UnitId(numbered.size() + 1L);
            UnitId before = one.succeeds();
            boolean free = before != null
                    && before.value() < id.value()
                    && numbered.stream().noneMatch(other -> before.equals(other.succeeds()));
            numbered.add(new UnitFacts(
                    id, one.body(), one.existence(), free ? before : null, one.controls(), one.violations()));
        }
        return numbered;
    }
}
