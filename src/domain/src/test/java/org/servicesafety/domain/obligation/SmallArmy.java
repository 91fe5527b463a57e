package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.inspection.Controls;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.inspection.ViolationCounts;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;

/**
 * Bodies in memory: a regional command (1) with two military units (2 and 3) below it, each with four services (21 to
 * 24, 31 to 34), all of old.
 */
final class SmallArmy implements Units, Inspections, SetUps, Fulfilments, Rights {

    static final UnitId COMMAND = new UnitId(1);
    static final UnitId FIRST_UNIT = new UnitId(2);
    static final UnitId SECOND_UNIT = new UnitId(3);

    final Map<UnitId, LocalDate> setUps = new HashMap<>();
    final List<Fulfilment> fulfilments = new ArrayList<>();
    final Map<UnitId, LocalDate> controls = new HashMap<>();
    final Set<UnitId> seen = new HashSet<>(Set.of(COMMAND, FIRST_UNIT, SECOND_UNIT));
    final List<String> readings = new ArrayList<>();
    boolean withoutServices;

    private final Map<UnitId, Unit> units = new HashMap<>();

    SmallArmy() {
        put(COMMAND, null, UnitType.body(UnitLevel.REGIONAL_COMMAND));
        put(FIRST_UNIT, COMMAND, UnitType.body(UnitLevel.MILITARY_UNIT));
        put(SECOND_UNIT, COMMAND, UnitType.body(UnitLevel.MILITARY_UNIT));
        for (int service = 1; service <= 4; service++) {
            put(new UnitId(20 + service), FIRST_UNIT, UnitType.of(UnitKind.SERVICE));
            put(new UnitId(30 + service), SECOND_UNIT, UnitType.of(UnitKind.SERVICE));
        }
        seen.forEach(body -> setUps.put(body, LocalDate.of(2026, 1, 12)));
    }

    private void put(UnitId id, @Nullable UnitId parent, UnitType type) {
        Placement above = parent == null ? null : units.get(parent).place();
        UnitContent content = new UnitContent(
                "U" + id.value(),
                UnitName.of(null, null, "Unit " + id.value()),
                type,
                parent,
                null,
                Existence.from(LocalDate.of(2015, 1, 1)),
                null);
        units.put(id, new Unit(id, 1, Placement.of(id, type.kind(), above), content));
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public List<Unit> bodies() {
        return List.of(units.get(COMMAND), units.get(FIRST_UNIT), units.get(SECOND_UNIT));
    }

    @Override
    public List<UnitFacts> ofBody(UnitId body, LocalDate from, LocalDate to, LocalDate today) {
        readings.add("acts of " + body.value() + " " + from);
        return facts(from, to).stream()
                .filter(facts -> facts.body().equals(body))
                .toList();
    }

    @Override
    public List<UnitFacts> below(UnitPath place, LocalDate from, LocalDate to, LocalDate today) {
        readings.add("acts below " + place.text() + " " + from);
        return facts(from, to).stream()
                .filter(facts -> place.holds(units.get(facts.unit()).path()))
                .toList();
    }

    private List<UnitFacts> facts(LocalDate from, LocalDate to) {
        return units.values().stream()
                .filter(unit -> !unit.isBody() && !withoutServices)
                .map(unit -> new UnitFacts(
                        unit.id(),
                        unit.body(),
                        unit.existence(),
                        null,
                        controls(unit.id(), from, to),
                        ViolationCounts.NONE))
                .toList();
    }

    private Controls controls(UnitId unit, LocalDate from, LocalDate to) {
        LocalDate ended = controls.get(unit);
        boolean within = ended != null && !ended.isBefore(from) && !ended.isAfter(to);
        return within ? new Controls(ended, List.of(ended), List.of()) : Controls.NONE;
    }

    @Override
    public Map<UnitId, LocalDate> daysOf(Set<UnitId> bodies) {
        Map<UnitId, LocalDate> days = new HashMap<>(setUps);
        days.keySet().retainAll(bodies);
        return days;
    }

    @Override
    public List<Fulfilment> of(Set<UnitId> bodies, LocalDate from, LocalDate to) {
        readings.add("fulfilments from " + from + " to " + to);
        return fulfilments.stream()
                .filter(fulfilment -> bodies.contains(fulfilment.body()))
                .filter(fulfilment -> ends(fulfilment.period(), from, to))
                .toList();
    }

    private static boolean ends(Period period, LocalDate from, LocalDate to) {
        return !period.lastDay().isBefore(from) && !period.lastDay().isAfter(to);
    }

    @Override
    public boolean sees(UnitId body) {
        return seen.contains(body);
    }

    @Override
    public boolean administrator() {
        return false;
    }

    @Override
    public boolean administers(UnitId body) {
        return false;
    }

    @Override
    public boolean has(Role role, UnitId body) {
        return false;
    }

    @Override
    public Person me() {
        throw new AssertionError("nobody asks who it is");
    }

    @Override
    public Optional<Unit> byCode(String code) {
        throw new AssertionError("not asked for");
    }

    @Override
    public Page<Unit> find(UnitQuery query, Paging paging) {
        throw new AssertionError("not asked for");
    }

    @Override
    public List<Unit> of(UnitId body) {
        throw new AssertionError("not asked for");
    }

    @Override
    public List<Unit> all() {
        throw new AssertionError("not asked for");
    }

    @Override
    public void lock() {
        throw new AssertionError("a reading never writes");
    }

    @Override
    public Unit add(UnitContent content, @Nullable Placement parent) {
        throw new AssertionError("a reading never writes");
    }

    @Override
    public Unit change(UnitId id, UnitContent content) {
        throw new AssertionError("a reading never writes");
    }

    @Override
    public void move(Placement from, Placement to) {
        throw new AssertionError("a reading never writes");
    }
}
