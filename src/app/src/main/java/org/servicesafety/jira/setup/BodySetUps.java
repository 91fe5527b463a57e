package org.servicesafety.jira.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** A body is set up with its project. */
public final class BodySetUps implements SetUps {
    private final SetUpDays days;
    private final Units units;

    public BodySetUps(SetUpDays days, Units units) {
        this.days = days;
        this.units = units;
    }

    @Override
    public Map<UnitId, LocalDate> daysOf(Set<UnitId> bodies) {
        Map<String, LocalDate> byProject = days.all();
        Map<UnitId, LocalDate> byBody = new HashMap<>();
        units.bodies().stream()
                .filter(body -> bodies.contains(body.id()))
                .forEach(body -> keep(byBody, body, byProject));
        return byBody;
    }

    private static void keep(Map<UnitId, LocalDate> byBody, Unit body, Map<String, LocalDate> byProject) {
        LocalDate day = body.projectKey() == null ? null : byProject.get(body.projectKey());
        if (day != null) {
            byBody.put(body.id(), day);
        }
    }
}
