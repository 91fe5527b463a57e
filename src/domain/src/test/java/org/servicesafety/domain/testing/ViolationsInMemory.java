package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.unit.UnitId;

/** Violations in memory; remembers which were frozen and for which unit each was last written. */
public final class ViolationsInMemory implements Violations {

    private final Map<ActId, List<Violation>> violations = new HashMap<>();
    private final Map<ActId, List<Violation>> frozen = new HashMap<>();
    private final Map<String, Long> units = new HashMap<>();
    private final ActsInMemory acts;
    private int last;

    public ViolationsInMemory(ActsInMemory acts) {
        this.acts = acts;
    }

    /** What was frozen with an act; null if nothing was. */
    public List<Violation> frozenWith(ActId act) {
        return frozen.get(act);
    }

    public long unitOf(String key) {
        return units.get(key);
    }

    @Override
    public List<Violation> of(ActId act) {
        return List.copyOf(violations.getOrDefault(act, List.of()));
    }

    @Override
    public Violation record(Act act, ViolationContent content, String repeatOf) {
        Violation violation =
                new Violation("MU-" + ++last, of(act.id()).size() + 1, content, ViolationStatus.OPEN, repeatOf, null);
        violations.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(violation);
        units.put(violation.key(), act.unit().value());
        return violation;
    }

    @Override
    public Violation change(Act act, Violation violation, ViolationContent content, String repeatOf) {
        Violation placed = placed(violation, content, violation.place());
        Violation changed =
                new Violation(placed.key(), placed.place(), content, placed.status(), repeatOf, placed.eliminatedOn());
        violations.get(act.id()).set(violation.place() - 1, changed);
        units.put(violation.key(), act.unit().value());
        return changed;
    }

    @Override
    public void remove(Act act, Violation violation) {
        List<Violation> rest = violations.get(act.id()).stream()
                .filter(other -> !other.key().equals(violation.key()))
                .toList();
        violations.put(
                act.id(),
                new ArrayList<>(IntStream.range(0, rest.size())
                        .mapToObj(
                                index -> placed(rest.get(index), rest.get(index).content(), index + 1))
                        .toList()));
        units.remove(violation.key());
    }

    @Override
    public Optional<String> latest(Set<UnitId> units, String kind, LocalDate from, LocalDate to, ActId not) {
        return acts.all().stream()
                .filter(act -> act.state().signed()
                        && units.contains(act.unit())
                        && !act.id().equals(not))
                .filter(act -> !act.endedOn().isBefore(from) && !act.endedOn().isAfter(to))
                .sorted(Comparator.comparing(Act::endedOn).reversed())
                .flatMap(act -> of(act.id()).stream())
                .filter(violation -> kind.equals(violation.content().kind()))
                .map(Violation::key)
                .findFirst();
    }

    @Override
    public void freeze(Act act, List<Violation> content) {
        frozen.put(act.id(), content);
        violations.put(act.id(), new ArrayList<>(content));
    }

    @Override
    public Violation restore(Act act, Violation gone) {
        Violation again = new Violation(
                "MU-" + ++last, gone.place(), gone.content(), ViolationStatus.OPEN, gone.repeatOf(), null);
        violations.get(act.id()).set(gone.place() - 1, again);
        return again;
    }

    /** Deletes the issue of a violation in Jira. */
    public void lose(ActId act, String key) {
        violations
                .get(act)
                .replaceAll(one -> one.key().equals(key)
                        ? new Violation(
                                key, one.place(), one.content(), one.status(), one.repeatOf(), one.eliminatedOn(), true)
                        : one);
    }

    @Override
    public void erase(Act act) {
        violations.remove(act.id());
        frozen.remove(act.id());
    }

    /** Moves a violation to a status, as the workflow of its issue does. */
    public void move(ActId act, String key, ViolationStatus status) {
        violations.get(act).replaceAll(one -> one.key().equals(key) ? moved(one, status) : one);
    }

    private static Violation moved(Violation one, ViolationStatus status) {
        return new Violation(one.key(), one.place(), one.content(), status, one.repeatOf(), one.eliminatedOn());
    }

    private static Violation placed(Violation violation, ViolationContent content, int place) {
        return new Violation(
                violation.key(), place, content, violation.status(), violation.repeatOf(), violation.eliminatedOn());
    }
}
