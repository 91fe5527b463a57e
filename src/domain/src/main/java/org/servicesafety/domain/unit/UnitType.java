package org.servicesafety.domain.unit;

import org.jspecify.annotations.Nullable;

/**
 * Kind and level of a unit.
 *
 * @param level of a body; null for every other kind
 */
public record UnitType(UnitKind kind, @Nullable UnitLevel level) {

    public UnitType {
        if ((kind == UnitKind.BODY) != (level != null)) {
            throw new IllegalArgumentException("A body has a level, nothing else has: " + kind + ", " + level);
        }
    }

    public static UnitType body(UnitLevel level) {
        return new UnitType(UnitKind.BODY, level);
    }

    public static UnitType of(UnitKind kind) {
        return new UnitType(kind, null);
    }
}
