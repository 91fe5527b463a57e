package org.servicesafety.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;

/** The one unit that is asked about. */
final class KnownUnits implements Units {

    private static final UnitId TOP = new UnitId(1);

    @Override
    public Optional<Unit> find(UnitId id) {
        return Optional.of(new Unit(
                TOP,
                1,
                new Placement(UnitPath.top(TOP), TOP),
                new UnitContent(
                        "U1",
                        UnitName.of(null, null, "unit 1"),
                        UnitType.body(UnitLevel.ARMED_FORCES),
                        null,
                        null,
                        Existence.from(LocalDate.of(1900, 1, 1)),
                        null)));
    }

    @Override
    public List<Unit> bodies() {
        return List.of(find(TOP).orElseThrow());
    }

    @Override
    public Optional<Unit> byCode(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Unit> find(UnitQuery query, Paging paging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Unit> of(UnitId body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Unit> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Unit add(UnitContent content, @Nullable Placement parent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Unit change(UnitId id, UnitContent content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Placement from, Placement to) {
        throw new UnsupportedOperationException();
    }
}
