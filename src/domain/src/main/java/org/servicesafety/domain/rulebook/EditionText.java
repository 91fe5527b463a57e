package org.servicesafety.domain.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.period.TrainingYear;
import org.servicesafety.domain.unit.UnitLevel;

/**
 * The text form of an edition: lines {@code key = value}, comments begin with {@code #}. Its schema:
 *
 * <pre>
 * edition                     the number of the order
 * inForceFrom                 a day, 2020-12-29
 * repealedOn, repealedBy      a day, and the number of an order; both or neither
 * planBefore                  a day of the year, 12-25
 * quarterlyShare              a fraction over 0 and not over 1
 * retentionYears              1 to 100
 * repeatWithinMonths          1 to 120
 * analysisDueDay              1 to 31
 * cadence.LEVEL               for each level one or more of MONTH, QUARTER, HALF_YEAR, YEAR, by commas
 * trainingPeriods.winterFrom  a day of the year, another one than
 * trainingPeriods.summerFrom  a day of the year
 * academicYearFrom            a day of the year
 * termUntilIncludesDay        true or false
 * obligationsFrom             a day, or year-before-set-up
 * smallStrength               1 to 1000000
 * unfavourable.violationsOver 0 to 1000
 * unfavourable.coverageMissed 1 to 4
 * clause.RULE                 for each rule (the keys above up to their dot) its clause, or - where the order is silent
 * </pre>
 *
 * All keys but the two of the repeal are required; each may stand once, and no other.
 */
public final class EditionText {

    static final String IN_FORCE_FROM = "inForceFrom";
    static final String REPEALED_ON = "repealedOn";

    private static final String REPEALED_BY = "repealedBy";
    private static final String WINTER_FROM = "trainingPeriods.winterFrom";
    private static final String SUMMER_FROM = "trainingPeriods.summerFrom";
    private static final String EDITION = "edition";
    private static final String CLAUSE = "clause.";
    private static final String SILENT = "-";

    private final Entries entries;

    private EditionText(Entries entries) {
        this.entries = entries;
    }

    /**
     * Reads an edition.
     *
     * @throws Invalid naming all faults of the text by key: {@code line-unreadable}, {@code twice}, {@code unknown},
     *     {@code missing}, {@code not-a-day}, {@code not-a-day-of-the-year}, {@code not-a-number},
     *     {@code not-true-or-false}, {@code unknown-kind}, and those of {@link Edition}, {@link RuleBook},
     *     {@link AnalysisRule}, {@link TrainingYear} and {@link FigureLimits}
     */
    public static Edition read(String text) {
        return new EditionText(Entries.of(text, known())).edition();
    }

    static Edition readResource(String name) {
        try (InputStream stream = EditionText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edition edition() {
        String name = entries.text(EDITION);
        LocalDate inForceFrom = entries.day(IN_FORCE_FROM);
        Repeal repeal = repeal();
        if (entries.sound(IN_FORCE_FROM, REPEALED_ON)) {
            entries.add(Edition.check(inForceFrom, repeal));
        }
        Supplier<RuleBook> rules = rules();
        Map<Rule, String> clauses = clauses();
        entries.refuseIfAny();
        return new Edition(name, inForceFrom, repeal, rules.get(), clauses);
    }

    private @Nullable Repeal repeal() {
        if (!entries.has(REPEALED_ON) && !entries.has(REPEALED_BY)) {
            return null;
        }
        return new Repeal(entries.day(REPEALED_ON), entries.text(REPEALED_BY));
    }

    private Supplier<RuleBook> rules() {
        MonthDay planBefore = entries.dayOfYear(Rule.PLAN_BEFORE.key());
        BigDecimal share = entries.number(Rule.QUARTERLY_SHARE.key());
        int years = entries.whole(Rule.RETENTION_YEARS.key());
        int months = entries.whole(Rule.REPEAT_WITHIN_MONTHS.key());
        entries.add(RuleBook.check(planBefore, share, years, months));
        Supplier<AnalysisRule> analysis = analysisRule();
        Supplier<TrainingYear> training = trainingYear();
        boolean until = entries.truth(Rule.TERM_UNTIL_INCLUDES_DAY.key());
        ObligationsFrom from = entries.obligationsFrom(Rule.OBLIGATIONS_FROM.key());
        Supplier<FigureLimits> limits = limits();
        return () -> new RuleBook(
                planBefore, share, years, months, analysis.get(), training.get(), until, from, limits.get());
    }

    private Supplier<FigureLimits> limits() {
        int small = entries.whole(Rule.SMALL_STRENGTH.key());
        int violations = entries.whole(FigureLimits.VIOLATIONS_OVER);
        int missed = entries.whole(FigureLimits.COVERAGE_MISSED);
        entries.add(FigureLimits.check(small, violations, missed));
        return () -> new FigureLimits(small, violations, missed);
    }

    private Supplier<AnalysisRule> analysisRule() {
        int dueDay = entries.whole(Rule.ANALYSIS_DUE_DAY.key());
        Map<UnitLevel, Set<PeriodKind>> cadence = new EnumMap<>(UnitLevel.class);
        for (UnitLevel level : UnitLevel.values()) {
            cadence.put(level, entries.kinds(Rule.CADENCE.key() + "." + level));
        }
        entries.add(AnalysisRule.check(dueDay, cadence));
        return () -> new AnalysisRule(dueDay, cadence);
    }

    private Supplier<TrainingYear> trainingYear() {
        MonthDay winter = entries.dayOfYear(WINTER_FROM);
        MonthDay summer = entries.dayOfYear(SUMMER_FROM);
        MonthDay academic = entries.dayOfYear(Rule.ACADEMIC_YEAR_FROM.key());
        if (entries.sound(WINTER_FROM, SUMMER_FROM, Rule.ACADEMIC_YEAR_FROM.key())) {
            entries.add(TrainingYear.check(winter, summer, academic));
        }
        return () -> new TrainingYear(winter, summer, academic);
    }

    private Map<Rule, String> clauses() {
        Map<Rule, String> clauses = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            String clause = entries.text(CLAUSE + rule.key());
            if (!clause.equals(SILENT)) {
                clauses.put(rule, clause);
            }
        }
        return clauses;
    }

    private static Set<String> known() {
        Set<String> keys =
                new HashSet<>(Set.of(EDITION, IN_FORCE_FROM, REPEALED_ON, REPEALED_BY, WINTER_FROM, SUMMER_FROM));
        for (Rule rule : Rule.values()) {
            keys.add(rule.key());
            keys.add(CLAUSE + rule.key());
        }
        keys.addAll(Set.of(FigureLimits.VIOLATIONS_OVER, FigureLimits.COVERAGE_MISSED));
        keys.removeAll(Set.of(Rule.CADENCE.key(), Rule.TRAINING_PERIODS.key(), Rule.UNFAVOURABLE.key()));
        for (UnitLevel level : UnitLevel.values()) {
            keys.add(Rule.CADENCE.key() + "." + level);
        }
        return keys;
    }
}
