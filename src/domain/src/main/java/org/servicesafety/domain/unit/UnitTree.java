package org.servicesafety.domain.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree as it would be with some units added or changed. New units have provisional ids below zero. */
final class UnitTree {

    private final Map<UnitId, UnitDraft> units;
    private final Map<UnitId, List<UnitId>> children;
    private final Map<UnitId, List<UnitId>> successors;
    private final Map<String, List<UnitId>> byCode;

    private UnitTree(Map<UnitId, UnitDraft> units) {
        this.units = Map.copyOf(units);
        this.children = group(this.units, UnitDraft::parent);
        this.successors = group(this.units, UnitDraft::succeeds);
        this.byCode = group(this.units, UnitDraft::code);
    }

    static UnitTree of(Collection<Unit> units) {
        return new UnitTree(units.stream().collect(Collectors.toMap(Unit::id, unit -> UnitDraft.of(unit.content()))));
    }

    UnitTree with(UnitId id, UnitDraft draft) {
        return with(Map.of(id, draft));
    }

    UnitTree with(Map<UnitId, UnitDraft> changed) {
        Map<UnitId, UnitDraft> all = new HashMap<>(units);
        all.putAll(changed);
        return new UnitTree(all);
    }

    Optional<UnitDraft> find(@Nullable UnitId id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** The unit must be there. */
    UnitDraft at(UnitId id) {
        return find(id).orElseThrow();
    }

    List<UnitDraft> childrenOf(UnitId id) {
        return children.getOrDefault(id, List.of()).stream().map(this::at).toList();
    }

    List<UnitId> successorsOf(UnitId id) {
        return successors.getOrDefault(id, List.of());
    }

    List<UnitId> named(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Collection<Map.Entry<UnitId, UnitDraft>> entries() {
        return units.entrySet();
    }

    /** Going up from the unit one comes back to it. */
    boolean isInCircle(UnitId id) {
        Set<UnitId> seen = new HashSet<>();
        UnitId above = at(id).parent();
        while (above != null && !above.equals(id) && seen.add(above)) {
            above = find(above).map(UnitDraft::parent).orElse(null);
        }
        return id.equals(above);
    }

    /** Number of units on the longest way from the top through this unit to the bottom; more than {@code most} is not counted on. */
    int depthThrough(UnitId id, int most) {
        int above = 0;
        UnitId next = at(id).parent();
        while (next != null && above <= most) {
            above++;
            next = find(next).map(UnitDraft::parent).orElse(null);
        }
        return above + height(id, most);
    }

    private int height(UnitId id, int most) {
        if (most <= 0) {
            return 1;
        }
        return 1
                + children.getOrDefault(id, List.of()).stream()
                        .mapToInt(child -> height(child, most - 1))
                        .max()
                        .orElse(0);
    }

    private static <K> Map<K, List<UnitId>> group(Map<UnitId, UnitDraft> units, Key<K> key) {
        Map<K, List<UnitId>> groups = new HashMap<>();
        units.forEach((id, draft) -> {
            K value = key.of(draft);
            if (value != null) {
                groups.merge(value, List.of(id), UnitTree::joined);
            }
        });
        return groups;
    }

    private static List<UnitId> joined(List<UnitId> some, List<UnitId> more) {
        Set<UnitId> all = new TreeSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private interface Key<K> {
        @Nullable
        K of(UnitDraft draft);
    }
}
