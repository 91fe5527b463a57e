package org.servicesafety.domain.unit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;

/**
 * Who may see and edit units. Administrators see all and edit all; bodies are edited by them alone. Whoever sees a body sees its
 * units; its safety officer and the administrator of its project edit what is below it.
 */
public final class UnitAccess {

    private UnitAccess() {}

    public static boolean sees(Rights rights, Unit unit) {
        return rights.administrator() || rights.sees(unit.body());
    }

    /** What the person may do with the unit now: {@code edit}. */
    public static List<String> can(Rights rights, Unit unit) {
        return mayEdit(rights, unit.kind(), unit.body()) ? List.of("edit") : List.of();
    }

    /** The bodies of which the person sees the units. */
    public static Set<UnitId> seen(Rights rights, Units units) {
        return units.bodies().stream()
                .filter(body -> sees(rights, body))
                .map(Unit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person may add departments, services and subunits to the body. */
    public static boolean mayAddBelow(Rights rights, UnitId body) {
        return mayEdit(rights, UnitKind.DEPARTMENT, body);
    }

    /** Whether the person may have a unit of this kind belong to this body; a body belongs to itself. */
    static boolean mayEdit(Rights rights, UnitKind kind, @Nullable UnitId body) {
        if (rights.administrator() || kind == UnitKind.BODY || body == null) {
            return rights.administrator();
        }
        return rights.has(Role.SAFETY_OFFICER, body) || rights.administers(body);
    }
}
