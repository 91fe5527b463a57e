package org.servicesafety.domain.unit;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in the tree: both values follow from the parent and are kept with each row so that sets of units can be asked for.
 *
 * @param path ids from the top down to the unit
 * @param body the body it belongs to: a body belongs to itself, everything else to the nearest body above
 */
public record Placement(UnitPath path, UnitId body) {

    /** Place of a unit below a parent; without one, at the top, where only a body may stand. */
    public static Placement of(UnitId id, UnitKind kind, @Nullable Placement parent) {
        if (parent == null) {
            return new Placement(UnitPath.top(id), id);
        }
        return new Placement(parent.path.below(id), kind == UnitKind.BODY ? id : parent.body);
    }
}
