package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.Units;

/** Units in memory; remembers how often it was written to. */
public final class UnitsInMemory implements Units {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private int writes;
    private boolean locked;

    public int writes() {
        return writes;
    }

    /** Ends the transaction: the next one must lock before it writes. */
    public UnitsInMemory unlock() {
        locked = false;
        return this;
    }

    /** The unit with the code; it must be there. */
    public Unit coded(String code) {
        return byCode(code).orElseThrow(() -> new AssertionError("No unit " + code));
    }

    public UnitId id(String code) {
        return coded(code).id();
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return units.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public Page<Unit> find(UnitQuery query, Paging paging) {
        List<Unit> found = sorted(units.values().stream().filter(query::matches).toList());
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public List<Unit> bodies() {
        return sorted(units.values().stream().filter(Unit::isBody).toList());
    }

    @Override
    public List<Unit> of(UnitId body) {
        return sorted(
                units.values().stream().filter(unit -> unit.body().equals(body)).toList());
    }

    @Override
    public List<Unit> all() {
        return new ArrayList<>(units.values());
    }

    @Override
    public void lock() {
        locked = true;
    }

    @Override
    public Unit add(UnitContent content, @Nullable Placement parent) {
        written();
        UnitId id = new UnitId(units.size() + 1L);
        Unit unit = new Unit(id, 1, Placement.of(id, content.type().kind(), parent), content);
        units.put(id, unit);
        return unit;
    }

    @Override
    public Unit change(UnitId id, UnitContent content) {
        written();
        return units.computeIfPresent(id, (same, old) -> new Unit(id, old.version() + 1, old.place(), content));
    }

    @Override
    public void move(Placement from, Placement to) {
        written();
        units.replaceAll((id, unit) -> from.path().holds(unit.path()) ? moved(unit, from, to) : unit);
    }

    private void written() {
        if (!locked) {
            throw new AssertionError("Written without a lock");
        }
        writes++;
    }

    private static Unit moved(Unit unit, Placement from, Placement to) {
        UnitId body = unit.body().equals(from.body()) ? to.body() : unit.body();
        Placement place = new Placement(unit.path().moved(from.path(), to.path()), body);
        return new Unit(unit.id(), unit.version(), place, unit.content());
    }

    private static List<Unit> sorted(List<Unit> units) {
        return units.stream().sorted(Comparator.comparing(Unit::code)).toList();
    }
}
