package org.servicesafety.domain.incident;

import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Who enters incidents: the safety officer of the body in whose unit they happened, the administrator of its project and the administrator
 * of the site. The safety officer alone deletes one. Whoever sees the unit sees its incidents.
 */
public final class IncidentAccess {

    private IncidentAccess() {}

    /** What the person may do with an incident of the body: {@code edit}, {@code delete}. */
    public static List<String> can(Rights rights, UnitId body) {
        List<String> can = new ArrayList<>();
        if (mayEdit(rights, body)) {
            can.add("edit");
        }
        if (mayDelete(rights, body)) {
            can.add("delete");
        }
        return can;
    }

    /** Whether the person may enter incidents of units of the body. */
    public static boolean mayEdit(Rights rights, UnitId body) {
        return rights.administrator() || mayDelete(rights, body) || rights.administers(body);
    }

    static boolean mayDelete(Rights rights, UnitId body) {
        return rights.has(Role.SAFETY_OFFICER, body);
    }

    static void refuseUnless(boolean may) {
        if (!may) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }

    /** Refuses those who may enter incidents of no body at all. */
    static void refuseUnlessMayEditAny(Rights rights, Units units) {
        refuseUnless(rights.administrator() || units.bodies().stream().anyMatch(body -> mayEdit(rights, body.id())));
    }
}
