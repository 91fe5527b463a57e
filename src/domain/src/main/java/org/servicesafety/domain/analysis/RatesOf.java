package org.servicesafety.domain.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Works out the indicators of a unit and all below it in a period against the same period of last year (clauses 16 to 18). */
public final class RatesOf {

    private final Units units;
    private final SafetyFigures figures;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public RatesOf(Units units, SafetyFigures figures, RuleBooks ruleBooks, Clock clock) {
        this.units = units;
        this.figures = figures;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param form {@code unit} (id) and {@code period}, in any notation of {@link Period}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-period}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public Rates of(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        PeriodQuestion asked = PeriodQuestion.read(rights, form, Faults.check(), units, ruleBooks, today);
        Gathered gathered = Gathered.of(figures, units, asked.unit().path(), asked.period(), YearMonth.from(today));
        return of(asked.unit().id(), gathered, today);
    }

    /** The figures of a unit from what was read of it. */
    Rates of(UnitId unit, Gathered gathered, LocalDate today) {
        List<UnitPlace> here = gathered.here();
        List<UnitPlace> earlier = gathered.earlier();
        PeriodFigures ofPeriod = gathered.now();
        PeriodFigures ofLastYear = gathered.before();
        Period period = ofPeriod.period();
        Totals now = ofPeriod.of(here);
        Totals before = ofLastYear.of(earlier);
        Rates.Side sideNow = new Rates.Side(period, now.strength(), ofPeriod.gaps(here));
        Rates.Side sideBefore = new Rates.Side(ofLastYear.period(), before.strength(), ofLastYear.gaps(earlier));
        List<YearMonth> provisional = provisional(period, today);
        return new Rates(
                unit,
                today,
                sideNow,
                sideBefore,
                Rates.Measured.of(Indicator.DEATHS, now, before),
                Rates.Measured.of(Indicator.INJURIES, now, before),
                gathered.succeeded().stream().map(UnitPlace::id).toList(),
                provisional,
                warnings(sideNow, sideBefore, provisional, beganWithin(here, period, gathered.succeeded())));
    }

    /** A unit that took another's place within the period has had less of it than the other had of last year's. */
    private static boolean beganWithin(List<UnitPlace> here, Period period, List<UnitPlace> succeeded) {
        return !succeeded.isEmpty()
                && here.stream()
                        .filter(unit -> unit.succeeds() != null)
                        .map(unit -> unit.existence().from())
                        .anyMatch(day -> day.isAfter(period.firstDay()) && period.contains(day));
    }

    /** Until its analysis is due, what a month holds is still being gathered. */
    private List<YearMonth> provisional(Period period, LocalDate today) {
        return period.months().stream()
                .filter(month -> !rules(Period.month(month))
                        .analysisRule()
                        .lastTimelyDay(Period.month(month))
                        .isBefore(today))
                .toList();
    }

    private RuleBook rules(Period period) {
        return ruleBooks.on(period.lastDay()).rules();
    }

    private List<Fault> warnings(Rates.Side now, Rates.Side before, List<YearMonth> provisional, boolean beganWithin) {
        Faults.Check warnings = Faults.check();
        int small = rules(now.period()).limits().smallStrength();
        warnings.addIf(isSmall(now.strength(), small), "strength", "strength-small", small);
        warnings.addIf(isSmall(before.strength(), small), "previousStrength", "strength-small", small);
        warnings.addIf(
                !now.gaps().missing().isEmpty(),
                "missingStrength",
                "strength-missing",
                now.gaps().missing().size());
        warnings.addIf(
                !now.gaps().partly().isEmpty(),
                "missingMonths",
                "months-missing",
                now.gaps().partly().size());
        warnings.addIf(!provisional.isEmpty(), "provisionalMonths", "months-provisional", provisional.size());
        warnings.addIf(beganWithin, "comparedWith", "successor-began-within");
        return warnings.faults().list();
    }

    private static boolean isSmall(@Nullable Double strength, int limit) {
        return strength != null && strength < limit;
    }
}
