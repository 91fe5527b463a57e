package org.servicesafety.domain.obligation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.obligation.EditionMoves.Change;
import org.servicesafety.domain.obligation.EditionMoves.Move;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.rulebook.SiteEdition;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/**
 * Says before a new edition of the rule book is entered which obligations of all bodies it would move (clauses 5, 11.1, 13 and 20). Those
 * that records bring have their days on record: no edition moves them. Writes nothing.
 */
public final class PreviewEdition {

    private final Units units;
    private final Inspections inspections;
    private final SetUps setUps;
    private final Fulfilments fulfilments;
    private final RuleBooks ruleBooks;
    private final AddEdition add;
    private final Clock clock;

    public PreviewEdition(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            RuleBooks ruleBooks,
            AddEdition add,
            Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.setUps = setUps;
        this.fulfilments = fulfilments;
        this.ruleBooks = ruleBooks;
        this.add = add;
        this.clock = clock;
    }

    /**
     * The obligations due from a year before the edition comes in force to the end of the year after that which it would move.
     *
     * @param form as for {@link AddEdition#add}, and refused like there
     */
    public EditionMoves preview(Rights rights, Form form) {
        SiteEdition draft = add.draft(rights, form);
        LocalDate start = draft.edition().inForceFrom();
        Look look = new Look(start, start.minusYears(1), LocalDate.of(start.getYear() + 1, 12, 31));
        List<Unit> bodies = units.bodies();
        List<Move> moves = tops(bodies).stream()
                .flatMap(top -> moves(top, Body.of(below(top, bodies), setUps), draft, look))
                .sorted(Comparator.comparing((Move move) -> move.obligation().due())
                        .thenComparing(move -> move.obligation().kind()))
                .toList();
        return new EditionMoves(
                look.from(),
                look.to(),
                Body.of(bodies, setUps).size(),
                moves.stream()
                        .collect(Collectors.groupingBy(
                                move -> move.obligation().kind(),
                                Collectors.groupingBy(Move::change, Collectors.counting()))),
                moves.size(),
                moves.stream().limit(EditionMoves.MOST).toList());
    }

    /**
     * What is looked at.
     *
     * @param start first day of the new edition: what an earlier day rules does not follow it
     */
    private record Look(LocalDate start, LocalDate from, LocalDate to) {

        boolean asksFor(Obligation obligation) {
            return !ObligationCalendar.dayOfRule(obligation).isBefore(start);
        }

        boolean holds(Move move) {
            return holds(move.before()) || holds(move.after());
        }

        private boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private Stream<Move> moves(Unit top, List<Body> bodies, SiteEdition draft, Look look) {
        Editions now = ruleBooks.editions();
        Editions then = now.with(draft);
        Map<Matter, TrackedObligation> before = obligations(top, bodies, now, look);
        Map<Matter, TrackedObligation> after = obligations(top, bodies, then, look);
        Set<Matter> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .flatMap(matter -> move(before.get(matter), after.get(matter), now, then))
                .filter(look::holds);
    }

    // a year more on both sides, so that what is moved over an edge does not seem to vanish
    private Map<Matter, TrackedObligation> obligations(Unit top, List<Body> bodies, Editions editions, Look look) {
        return new FromCalendar(inspections, fulfilments, editions, LocalDate.now(clock))
                .of(top, true, bodies, look.from().minusYears(1), look.to().plusYears(1), look::asksFor)
                .collect(Collectors.toMap(
                        tracked -> Matter.of(tracked.obligation()),
                        tracked -> tracked,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static Stream<Move> move(
            @Nullable TrackedObligation before, @Nullable TrackedObligation after, Editions now, Editions then) {
        if (before == null || after == null) {
            return before == null && after == null ? Stream.empty() : Stream.of(comesOrGoes(before, after));
        }
        Obligation was = before.obligation();
        Obligation is = after.obligation();
        if (!was.due().equals(is.due())) {
            return Stream.of(new Move(Change.MOVED, is, was.due(), is.due()));
        }
        boolean share = is.kind() == ObligationKind.COVERAGE
                && !before.state().done()
                && share(now, was).compareTo(share(then, is)) != 0;
        return share ? Stream.of(new Move(Change.SHARE, is, was.due(), is.due())) : Stream.empty();
    }

    private static Move comesOrGoes(@Nullable TrackedObligation before, @Nullable TrackedObligation after) {
        if (after != null) {
            return new Move(
                    Change.APPEARS, after.obligation(), null, after.obligation().due());
        }
        if (before == null) {
            throw new IllegalArgumentException("neither before nor after");
        }
        return new Move(
                Change.VANISHES, before.obligation(), before.obligation().due(), null);
    }

    private static BigDecimal share(Editions editions, Obligation coverage) {
        return editions.on(coverage.period().lastDay()).rules().quarterlyShare();
    }

    private static List<Unit> tops(List<Unit> bodies) {
        return bodies.stream()
                .filter(body -> bodies.stream()
                        .noneMatch(other -> !other.equals(body) && other.path().holds(body.path())))
                .toList();
    }

    private static List<Unit> below(Unit top, List<Unit> bodies) {
        return bodies.stream().filter(body -> top.path().holds(body.path())).toList();
    }
}
