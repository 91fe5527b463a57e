package org.servicesafety.domain.strength;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/**
 * Who enters strength: the safety officer of the body, for the body itself and all that belongs to it, the administrator of its project
 * and the administrator of the site. Whoever sees a unit sees its strength.
 */
public final class StrengthAccess {

    private StrengthAccess() {}

    /** What the person may do with the strength of the unit: {@code edit}. */
    public static List<String> can(Rights rights, Unit unit) {
        return mayEdit(rights, unit) ? List.of("edit") : List.of();
    }

    static boolean mayEdit(Rights rights, Unit unit) {
        return rights.administrator()
                || rights.has(Role.SAFETY_OFFICER, unit.body())
                || rights.administers(unit.body());
    }

    static void refuseUnlessMayEdit(Rights rights, Unit unit) {
        if (!mayEdit(rights, unit)) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }

    /** Refuses those who may edit the strength of no body at all. */
    static void refuseUnlessMayEditAny(Rights rights, Units units) {
        if (!rights.administrator() && units.bodies().stream().noneMatch(body -> mayEdit(rights, body))) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }
}
