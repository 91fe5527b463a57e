package org.servicesafety.domain.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.Units;

/**
 * What units succeeded after reorganisations: last year's figures of a place are those of the units there and of what they, or units that
 * these succeeded, took the place of elsewhere (clause 16). What was already there counts once.
 */
final class Succession {

    private final SafetyFigures figures;
    private final Units units;
    private final Map<UnitId, UnitPlace> known = new HashMap<>();

    /** Knows these units from the start; others are read when they turn out to be succeeded. */
    Succession(SafetyFigures figures, Units units, Collection<UnitPlace> places) {
        this.figures = figures;
        this.units = units;
        places.forEach(place -> known.put(place.id(), place));
    }

    /** The units outside a place that count in last year's figures of it, each with all below it, given the units at the place. */
    List<UnitPlace> before(UnitPath place, Collection<UnitPlace> inside) {
        Map<UnitId, UnitPlace> before = new TreeMap<>();
        Set<UnitId> followed = new HashSet<>();
        List<UnitPlace> open = new ArrayList<>(inside);
        while (!open.isEmpty()) {
            UnitPlace unit = open.remove(open.size() - 1);
            Optional<UnitPlace> predecessor =
                    Optional.ofNullable(unit.succeeds()).filter(followed::add).flatMap(this::find);
            predecessor.filter(found -> !place.holds(found.path())).ifPresent(found -> {
                List<UnitPlace> below = below(found);
                below.forEach(one -> before.put(one.id(), one));
                open.addAll(below);
            });
        }
        return List.copyOf(before.values());
    }

    /** The fewest places that hold the place and these units outside it. */
    static List<UnitPath> places(UnitPath place, List<UnitPlace> before) {
        List<UnitPath> places = new ArrayList<>();
        places.add(place);
        before.stream()
                .map(UnitPlace::path)
                .sorted(Comparator.comparingInt(path -> path.ids().size()))
                .filter(path -> places.stream().noneMatch(one -> one.holds(path)))
                .forEach(places::add);
        return places;
    }

    private Optional<UnitPlace> find(UnitId id) {
        UnitPlace place = known.get(id);
        return place != null ? Optional.of(place) : units.find(id).map(Succession::place);
    }

    private List<UnitPlace> below(UnitPlace top) {
        List<UnitPlace> below = figures.units(List.of(top.path()));
        below.forEach(one -> known.put(one.id(), one));
        return below;
    }

    private static UnitPlace place(Unit unit) {
        return new UnitPlace(unit.id(), unit.path(), unit.body(), unit.existence(), unit.succeeds());
    }
}
