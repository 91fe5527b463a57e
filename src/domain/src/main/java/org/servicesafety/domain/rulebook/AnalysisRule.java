package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitLevel;

/**
 * Clause 20: which body analyses which periods, and until when.
 *
 * @param dueDay the last timely day, inclusive, of the calendar month after the period; 1 to 31
 * @param cadence for each level the kinds of calendar periods that a body of it analyses, at least one
 */
public record AnalysisRule(int dueDay, Map<UnitLevel, Set<PeriodKind>> cadence) {

    /**
     * Takes a copy, with levels and kinds in their natural order.
     *
     * @throws Invalid naming all faults: {@code out-of-range}, {@code cadence-missing}, {@code not-a-calendar-period}
     */
    public AnalysisRule {
        cadence = copy(cadence);
        check(dueDay, cadence).refuseIfAny();
    }

    /** The kinds of periods that a body of this level analyses, from the shortest on. */
    public Set<PeriodKind> kindsFor(UnitLevel level) {
        return cadence.getOrDefault(level, Set.of());
    }

    /**
     * The last timely day of the analysis of a period; in a month that is shorter than {@link #dueDay} its last day.
     */
    public LocalDate lastTimelyDay(Period analysed) {
        YearMonth following = YearMonth.from(analysed.lastDay()).plusMonths(1);
        return following.atDay(Math.min(dueDay, following.lengthOfMonth()));
    }

    private static Map<UnitLevel, Set<PeriodKind>> copy(Map<UnitLevel, Set<PeriodKind>> cadence) {
        Map<UnitLevel, Set<PeriodKind>> copy = new EnumMap<>(UnitLevel.class);
        cadence.forEach((level, kinds) -> {
            Set<PeriodKind> ordered = EnumSet.noneOf(PeriodKind.class);
            ordered.addAll(kinds);
            copy.put(level, Collections.unmodifiableSet(ordered));
        });
        return Collections.unmodifiableMap(copy);
    }

    static Faults.Check check(int dueDay, Map<UnitLevel, Set<PeriodKind>> cadence) {
        Faults.Check check =
                Faults.check().addIf(dueDay < 1 || dueDay > 31, Rule.ANALYSIS_DUE_DAY.key(), "out-of-range", 1, 31);
        for (UnitLevel level : UnitLevel.values()) {
            Set<PeriodKind> kinds = cadence.getOrDefault(level, Set.of());
            String field = Rule.CADENCE.key() + "." + level;
            check.addIf(kinds.isEmpty(), field, "cadence-missing", level);
            check.addIf(!kinds.stream().allMatch(PeriodKind::calendar), field, "not-a-calendar-period", level);
        }
        return check;
    }
}
