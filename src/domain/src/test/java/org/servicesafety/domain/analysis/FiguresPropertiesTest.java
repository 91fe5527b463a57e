package org.servicesafety.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.statistics.RateChange;
import org.servicesafety.domain.statistics.Verdict;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.FiguresInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.Unit;

class FiguresPropertiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-23T06:00:00Z"), ZoneOffset.UTC);
    private static final UnitsInMemory UNITS = ExampleUnits.loaded();

    /** People of one outcome in one unit on one day. */
    record Event(String unit, LocalDate day, Outcome outcome, int people, boolean onDuty) {}

    @Provide
    Arbitrary<List<Event>> events() {
        List<String> codes = UNITS.all().stream().map(Unit::code).toList();
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.integers().between(0, 730),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, true, false))
                .as((unit, day, outcome, people, onDuty) ->
                        new Event(unit, LocalDate.of(2025, 1, 1).plusDays(day), outcome, people, onDuty))
                .list()
                .ofMaxSize(40);
    }

    private static RatesOf rates(List<Event> events) {
        FiguresInMemory figures = new FiguresInMemory(UNITS);
        for (Event event : events) {
            if (event.onDuty) {
                figures.onDuty(event.unit, event.day.toString(), event.outcome, event.people);
            } else {
                figures.offDuty(event.unit, event.day.toString(), event.outcome, event.people);
            }
        }
        return new RatesOf(UNITS, figures, RuleBooks.builtIn(), CLOCK);
    }

    private static Rates of(RatesOf rates, Unit unit, String period) {
        Form form = Form.EMPTY.with("unit", unit.id().value()).with("period", period);
        return rates.of(SomeRights.ofAdministrator(), form);
    }

    @Property(tries = 60)
    @Tag("clause-16")
    void the_totals_of_children_and_own_equal_those_of_the_parent(@ForAll("events") List<Event> events) {
        RatesOf rates = rates(events);
        for (String code : List.of("AF", "LAND", "RCA", "MU05")) {
            Unit parent = UNITS.coded(code);
            int own = people(events, code);
            int children = UNITS.all().stream()
                    .filter(unit -> parent.id().equals(unit.parent()))
                    .mapToInt(unit -> all(of(rates, unit, "2026")))
                    .sum();

            assertThat(all(of(rates, parent, "2026"))).isEqualTo(own + children);
        }
    }

    private static int people(List<Event> events, String unit) {
        return events.stream()
                .filter(event -> event.unit.equals(unit) && event.onDuty && event.day.getYear() == 2026)
                .mapToInt(Event::people)
                .sum();
    }

    @Property(tries = 60)
    @Tag("clause-16")
    void a_period_and_its_parts_agree_in_counts(@ForAll("events") List<Event> events) {
        RatesOf rates = rates(events);
        Unit top = UNITS.coded("AF");

        assertThat(sum(rates, top, "2026-H1", "2026-H2")).isEqualTo(sum(rates, top, "2026"));
        assertThat(sum(rates, top, "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")).isEqualTo(sum(rates, top, "2026"));
        assertThat(IntStream.rangeClosed(1, 12)
                        .map(month -> sum(rates, top, "2026-%02d".formatted(month)))
                        .sum())
                .isEqualTo(sum(rates, top, "2026"));
        assertThat(sum(rates, top, "2026-winter", "2026-summer")).isEqualTo(sum(rates, top, "2025/2026"));
        assertThat(of(rates, top, "2026").deaths().previousCount())
                .isEqualTo(of(rates, top, "2025").deaths().count());
    }

    private static int sum(RatesOf rates, Unit unit, String... periods) {
        return List.of(periods).stream()
                .mapToInt(period -> all(of(rates, unit, period)))
                .sum();
    }

    private static int all(Rates rates) {
        return rates.deaths().count() + rates.injuries().count();
    }

    @Property
    @Tag("clause-16")
    void the_verdict_is_symmetric_when_the_two_years_are_swapped(
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(min = 1, max = 20000) int strengthBefore,
            @ForAll @IntRange(min = 1, max = 20000) int strengthAfter) {
        Rate earlier = Rate.of(before, strengthBefore);
        Rate later = Rate.of(after, strengthAfter);

        Verdict verdict = RateChange.between(earlier, later).verdict();

        assertThat(RateChange.between(later, earlier).verdict())
                .isEqualTo(
                        switch (verdict) {
                            case RISE -> Verdict.FALL;
                            case FALL -> Verdict.RISE;
                            case NO_EVIDENCE -> Verdict.NO_EVIDENCE;
                        });
        assertThat(RateChange.tooFew(earlier, later)).isEqualTo(RateChange.tooFew(later, earlier));
        if (RateChange.tooFew(earlier, later)) {
            assertThat(verdict).isEqualTo(Verdict.NO_EVIDENCE);
        }
    }

    @Property(tries = 30)
    @Tag("clause-16.2")
    void months_kinds_and_causes_of_a_period_add_up_to_it(@ForAll("events") List<Event> events) {
        FiguresInMemory figures = new FiguresInMemory(UNITS);
        events.stream()
                .filter(Event::onDuty)
                .forEach(event -> figures.onDuty(event.unit, event.day.toString(), event.outcome, event.people));
        Period year = Period.year(2026);
        Unit top = UNITS.coded("RCA");
        Gathered gathered = Gathered.of(figures, UNITS, top.path(), year, java.time.YearMonth.of(2027, 2));
        Breakdown found = new BreakdownOf(gathered, figures).breakdown();
        Rates rates = new RatesOf(UNITS, figures, RuleBooks.builtIn(), CLOCK)
                .of(top.id(), gathered, LocalDate.of(2027, 2, 23));

        assertThat(found.months().stream().mapToInt(Breakdown.Month::injuries).sum())
                .isEqualTo(rates.injuries().count());
        assertThat(found.kinds().stream()
                        .mapToInt(kind -> kind.measured().count())
                        .sum())
                .isEqualTo(rates.injuries().count());
        assertThat(found.causes().stream().mapToInt(Breakdown.Coded::people).sum())
                .isEqualTo(all(rates));
        assertThat(found.activities().stream()
                        .mapToInt(Breakdown.Coded::previousPeople)
                        .sum())
                .isEqualTo(rates.deaths().previousCount() + rates.injuries().previousCount());
    }
}
