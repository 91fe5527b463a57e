package org.servicesafety.jira.rest;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.rulebook.AnalysisRule;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Repeal;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.unit.UnitLevel;

/**
 * An edition of the rule book.
 *
 * @param edition number of the order
 * @param inForceFrom first day, inclusive
 * @param repealedOn day of the repeal; null while the order is in force
 * @param repealedBy number of the order that repealed it
 * @param planBefore day of the year, exclusive, {@code 12-25} (clause 5)
 * @param quarterlyShare a fraction, 0.25 for 25 % (clause 13)
 * @param retentionYears years of keeping after the end of control (clause 15)
 * @param repeatWithinMonths within how many months a violation of the same kind is a repeated one
 * @param analysisDueDay last timely day of the month after the period (clause 20)
 * @param cadence by level MONTH, QUARTER, HALF_YEAR, YEAR (clause 20)
 * @param trainingPeriods first days of the winter and the summer training period
 * @param academicYearFrom first day of the academic year
 * @param termUntilIncludesDay whether "until the 25th" in a plan takes in the 25th
 * @param obligationsFrom a day, or {@code year-before-set-up}
 * @param smallStrength below so many servicemen a coefficient carries its warning (clause 17)
 * @param unfavourable when a unit is called unfavourable (clause 16.3)
 * @param clause by the name of a value the clause that it comes from; null where the order is silent
 */
public record RuleBookJson(
        String edition,
        String inForceFrom,
        @Nullable String repealedOn,
        @Nullable String repealedBy,
        String planBefore,
        BigDecimal quarterlyShare,
        int retentionYears,
        int repeatWithinMonths,
        int analysisDueDay,
        Map<String, List<String>> cadence,
        TrainingPeriodsJson trainingPeriods,
        String academicYearFrom,
        boolean termUntilIncludesDay,
        String obligationsFrom,
        int smallStrength,
        UnfavourableJson unfavourable,
        Map<String, @Nullable String> clause) {

    /** Of a new edition, beside what comes with it. */
    static final Shape SHAPE = Shape.of()
            .texts("edition", "inForceFrom", "previousRepealedOn", "planBefore", "academicYearFrom", "obligationsFrom")
            .decimals("quarterlyShare")
            .numbers("retentionYears", "repeatWithinMonths", "analysisDueDay", "smallStrength", "version")
            .flags("termUntilIncludesDay")
            .object("cadence", Shape.of().listsOfTexts(names(UnitLevel.values(), UnitLevel::name)))
            .object("trainingPeriods", Shape.of().texts("winterFrom", "summerFrom"))
            .object("unfavourable", Shape.of().numbers("violationsOver", "coverageMissed"))
            .object("clause", Shape.of().texts(names(Rule.values(), Rule::key)))
            .readOnly("repealedOn", "repealedBy");

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    /** First days, each inclusive. */
    public record TrainingPeriodsJson(String winterFrom, String summerFrom) {}

    /** More late or repeat violations than this, or so many of the last four quarters without coverage. */
    public record UnfavourableJson(int violationsOver, int coverageMissed) {}

    static RuleBookJson of(Edition edition) {
        RuleBook rules = edition.rules();
        Repeal repeal = edition.repeal();
        return new RuleBookJson(
                edition.name(),
                edition.inForceFrom().toString(),
                repeal == null ? null : repeal.on().toString(),
                repeal == null ? null : repeal.by(),
                day(rules.planBefore()),
                rules.quarterlyShare(),
                rules.retentionYears(),
                rules.repeatWithinMonths(),
                rules.analysisRule().dueDay(),
                cadence(rules.analysisRule()),
                new TrainingPeriodsJson(
                        day(rules.trainingYear().winterFrom()),
                        day(rules.trainingYear().summerFrom())),
                day(rules.trainingYear().academicFrom()),
                rules.termUntilIncludesDay(),
                rules.obligationsFrom().toString(),
                rules.limits().smallStrength(),
                new UnfavourableJson(
                        rules.limits().violationsOver(), rules.limits().coverageMissed()),
                clauses(edition));
    }

    private static Map<String, @Nullable String> clauses(Edition edition) {
        Map<String, @Nullable String> clauses = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            clauses.put(rule.key(), edition.clauseOf(rule));
        }
        return clauses;
    }

    private static <E> String[] names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toArray(String[]::new);
    }

    private static Map<String, List<String>> cadence(AnalysisRule rule) {
        Map<String, List<String>> cadence = new LinkedHashMap<>();
        for (UnitLevel level : UnitLevel.values()) {
            cadence.put(
                    level.name(), rule.kindsFor(level).stream().map(Enum::name).toList());
        }
        return cadence;
    }

    private static String day(MonthDay day) {
        return DAY_OF_YEAR.format(day);
    }
}
