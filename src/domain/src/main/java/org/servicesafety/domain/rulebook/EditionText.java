package org.servicesafety.domain.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
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

    static final String REPEALED_BY = "repealedBy";
    private static final String WINTER_FROM = "trainingPeriods.winterFrom";
    private static final String SUMMER_FROM = "trainingPeriods.summerFrom";
    static final String EDITION = "edition";
    static final String CLAUSE = "clause.";
    static final String SILENT = "-";

    private final Entries entries;

    private EditionText(Entries entries) {
        this.entries = entries;
    }

    /**
     * Reads an edition.
     *
     * @throws Invalid naming all faults of the text by key: {@code line-unreadable}, {@code twice}, {@code unknown},
     *     {@code missing}, {@code not-a-day}, {@code not-a-day-of-the-year}, {@code not-a-number}, {@code not-a-share},
     *     {@code not-true-or-false}, {@code unknown-kind}, and those of {@link Edition}, {@link RuleBook},
     *     {@link AnalysisRule}, {@link TrainingYear} and {@link FigureLimits}
     */
    public static Edition read(String text) {
        Entries entries = Entries.of(text, known());
        return edition(entries, Faults.check()).orElseThrow(() -> new Invalid(entries.faults()));
    }

    /**
     * Reads an edition that was kept when an edition had fewer values, perhaps: one that it lacks is the built-in one, and the order of
     * that edition is silent about it.
     */
    public static Edition readKept(String text) {
        Entries entries = Entries.of(text, known());
        Map<String, String> others = new HashMap<>(order738().values());
        others.keySet().removeAll(Set.of(REPEALED_ON, REPEALED_BY));
        others.replaceAll((key, value) -> key.startsWith(CLAUSE) ? SILENT : value);
        entries.complete(others);
        return edition(entries, Faults.check()).orElseThrow(() -> new Invalid(entries.faults()));
    }

    /**
     * Reads an edition from its values by key.
     *
     * @param check gets all faults, by key
     * @return empty if there were any
     */
    static Optional<Edition> read(Map<String, String> values, Faults.Check check) {
        return edition(Entries.of(values), check);
    }

    /** The text of an edition, which {@link #read} reads as the same edition. */
    public static String write(Edition edition) {
        StringBuilder text = new StringBuilder();
        values(edition)
                .forEach((key, value) ->
                        text.append(key).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    /** The values of an edition by key, as its text has them. */
    private static Map<String, String> values(Edition edition) {
        RuleBook rules = edition.rules();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(EDITION, edition.name());
        values.put(IN_FORCE_FROM, edition.inForceFrom().toString());
        Repeal repeal = edition.repeal();
        if (repeal != null) {
            values.put(REPEALED_ON, repeal.on().toString());
            values.put(REPEALED_BY, repeal.by());
        }
        values.put(Rule.PLAN_BEFORE.key(), text(rules.planBefore()));
        values.put(Rule.QUARTERLY_SHARE.key(), rules.quarterlyShare().toPlainString());
        values.put(Rule.RETENTION_YEARS.key(), String.valueOf(rules.retentionYears()));
        values.put(Rule.REPEAT_WITHIN_MONTHS.key(), String.valueOf(rules.repeatWithinMonths()));
        values.put(
                Rule.ANALYSIS_DUE_DAY.key(), String.valueOf(rules.analysisRule().dueDay()));
        rules.analysisRule()
                .cadence()
                .forEach((level, kinds) -> values.put(
                        Rule.CADENCE.key() + "." + level,
                        kinds.stream().map(Enum::name).collect(Collectors.joining(", "))));
        values.put(WINTER_FROM, text(rules.trainingYear().winterFrom()));
        values.put(SUMMER_FROM, text(rules.trainingYear().summerFrom()));
        values.put(Rule.ACADEMIC_YEAR_FROM.key(), text(rules.trainingYear().academicFrom()));
        values.put(Rule.TERM_UNTIL_INCLUDES_DAY.key(), String.valueOf(rules.termUntilIncludesDay()));
        values.put(Rule.OBLIGATIONS_FROM.key(), rules.obligationsFrom().toString());
        values.put(Rule.SMALL_STRENGTH.key(), String.valueOf(rules.limits().smallStrength()));
        values.put(FigureLimits.VIOLATIONS_OVER, String.valueOf(rules.limits().violationsOver()));
        values.put(FigureLimits.COVERAGE_MISSED, String.valueOf(rules.limits().coverageMissed()));
        for (Rule rule : Rule.values()) {
            values.put(CLAUSE + rule.key(), Objects.requireNonNullElse(edition.clauseOf(rule), SILENT));
        }
        return values;
    }

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    private static Entries order738() {
        return Entries.of(write(Edition.order738()), known());
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

    private static Optional<Edition> edition(Entries entries, Faults.Check check) {
        Supplier<Edition> edition = new EditionText(entries).edition();
        Faults faults = entries.faults();
        check.add(faults);
        return faults.isEmpty() ? Optional.of(edition.get()) : Optional.empty();
    }

    private Supplier<Edition> edition() {
        String name = entries.text(EDITION);
        LocalDate inForceFrom = entries.day(IN_FORCE_FROM);
        Repeal repeal = repeal();
        if (entries.sound(IN_FORCE_FROM, REPEALED_ON)) {
            entries.add(Edition.check(inForceFrom, repeal));
        }
        Supplier<RuleBook> rules = rules();
        Map<Rule, String> clauses = clauses();
        return () -> new Edition(name, inForceFrom, repeal, rules.get(), clauses);
    }

    private @Nullable Repeal repeal() {
        if (!entries.has(REPEALED_ON) && !entries.has(REPEALED_BY)) {
            return null;
        }
        return new Repeal(entries.day(REPEALED_ON), entries.text(REPEALED_BY));
    }

    private Supplier<RuleBook> rules() {
        MonthDay planBefore = entries.dayOfYear(Rule.PLAN_BEFORE.key());
        BigDecimal share = entries.share(Rule.QUARTERLY_SHARE.key());
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

    static Set<String> known() {
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
