package org.servicesafety.domain.term;

import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.rulebook.RuleBook;

/**
 * Reads the wording of a term as plans have it (clause 6, Appendix 1, column 5), in Russian, Kazakh or English.
 *
 * <p>A wording is either understood in whole or not at all: what is left over after the last known word makes the term
 * {@link TermKind#UNKNOWN}, since a half-understood term would be a wrong one. Capitals, kinds of dashes and spaces, and
 * Kazakh letters typed as Russian ones make no difference.
 */
public final class TermReader {

    /** Characters of the longest wording that is read. */
    public static final int LONGEST = 1000;

    static final String FIELD = "term";

    /** From the narrowest family to the widest. */
    private static final List<Wording> FAMILIES = List.of(
            new ConstantWording(),
            new TrainingWording(),
            new DatesWording(),
            new RecurringWording(),
            new OccasionWording());

    private final RuleBook rules;

    /** A reader for plans under this rule book. */
    public TermReader(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What the wording means in the plan for a year. "Until 25 December" takes in the 25th if the rule book says so; "no
     * later than" always does and "before" never. A day without a year is of the plan's year; a range without years that
     * would run backwards begins in the year before, so that it is due in the plan's year. Never throws because of the
     * wording.
     *
     * @param year calendar year of the plan, 1900 to 2999
     */
    public Term read(String text, int year) {
        if (text.chars().allMatch(one -> Letters.isSpace((char) one))) {
            return unknown(text, "term-missing");
        }
        if (text.length() > LONGEST) {
            List<Fault> faults = List.of(Fault.on(FIELD, "too-long", LONGEST));
            return Reading.unknown(List.of(), faults).of(text);
        }
        PlanYear planned = new PlanYear(year, rules.trainingYear(), rules.termUntilIncludesDay());
        List<Token> tokens = Lexer.tokens(text);
        return FAMILIES.stream()
                .map(family -> family.read(new Cursor(text, tokens), planned))
                .flatMap(Optional::stream)
                .findFirst()
                .map(reading -> reading.of(text))
                .orElseGet(() -> unknown(text, "term-not-understood"));
    }

    private static Term unknown(String text, String remark) {
        return Reading.unknown(List.of(Fault.on(FIELD, remark)), List.of()).of(text);
    }
}
