package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;

/**
 * One dated edition of the rule book.
 *
 * @param name the number of the order ({@code 738})
 * @param inForceFrom the first day on which it is in force, inclusive
 * @param repeal when and by which order it was repealed, null if it was not. A repealed edition stays in use until a
 *     later one is entered: the app cannot know the values of the order that came after
 * @param rules its values
 * @param clauses for each value the clause that it comes from; no entry where the order is silent
 */
public record Edition(
        String name, LocalDate inForceFrom, @Nullable Repeal repeal, RuleBook rules, Map<Rule, String> clauses) {

    /**
     * Takes a copy.
     *
     * @throws Invalid {@code repealed-before-in-force}
     */
    public Edition {
        clauses = Map.copyOf(clauses);
        check(inForceFrom, repeal).refuseIfAny();
    }

    /** The built-in edition, order 738. */
    public static Edition order738() {
        return BuiltIn.ORDER_738;
    }

    /** The clause that a value comes from ({@code 13}); null where the order is silent. */
    public @Nullable String clauseOf(Rule rule) {
        return clauses.get(rule);
    }

    /** The order which had repealed this one on that day, or before it. */
    public Optional<Repeal> repealOn(LocalDate day) {
        return Optional.ofNullable(repeal).filter(known -> !day.isBefore(known.on()));
    }

    /** The clauses by rule, in the order of the rules. */
    public Map<Rule, String> clausesInOrder() {
        return new EnumMap<>(clauses);
    }

    static Faults.Check check(LocalDate inForceFrom, @Nullable Repeal repeal) {
        boolean tooEarly = repeal != null && repeal.on().isBefore(inForceFrom);
        return Faults.check().addIf(tooEarly, EditionText.REPEALED_ON, "repealed-before-in-force");
    }

    private static final class BuiltIn {
        static final Edition ORDER_738 = EditionText.readResource("order-738.edition");
    }
}
