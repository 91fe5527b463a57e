package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Recognises repeated violations (clause 16.2, characteristic deficiencies): of the same kind, found by a signed act in the same unit or in
 * one that it succeeded, whose control ended within so many months (of the rule book) before this one's end, that day and the same day so
 * many months earlier included. What the chairperson denies with a reason is no repetition; nor is one without a kind.
 */
public final class Repeats {

    private final Violations violations;
    private final Units units;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public Repeats(Violations violations, Units units, RuleBooks ruleBooks, Clock clock) {
        this.violations = violations;
        this.units = units;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /** Key of the latest violation that this one repeats; null if it repeats none. While a draft has no last day, today stands for it. */
    @Nullable
    String of(Act act, ViolationContent content) {
        return content.weight().notRepeated() == null
                ? Optional.ofNullable(content.kind())
                        .flatMap(kind -> latest(act, kind))
                        .orElse(null)
                : null;
    }

    /** The violations as they are to be frozen, each with what it repeats. */
    List<Violation> in(Act act, List<Violation> recorded) {
        return recorded.stream()
                .map(violation -> violation.repeating(of(act, violation.content())))
                .toList();
    }

    private Optional<String> latest(Act act, String kind) {
        LocalDate to = Objects.requireNonNullElseGet(act.endedOn(), () -> LocalDate.now(clock));
        int months = ruleBooks.on(LocalDate.now(clock)).rules().repeatWithinMonths();
        return violations.latest(withPredecessors(act.unit()), kind, to.minusMonths(months), to, act.id());
    }

    // a circle of successors cannot be written; should one be read, the walk ends all the same
    private Set<UnitId> withPredecessors(UnitId unit) {
        Set<UnitId> chain = new LinkedHashSet<>();
        Optional<UnitId> next = Optional.of(unit);
        while (next.isPresent() && chain.add(next.get())) {
            next = units.find(next.get()).map(Unit::succeeds);
        }
        return chain;
    }
}
