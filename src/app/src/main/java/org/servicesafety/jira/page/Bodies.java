package org.servicesafety.jira.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.conclusion.AnalysisAccess;
import org.servicesafety.domain.incident.IncidentAccess;
import org.servicesafety.domain.inspection.ActAccess;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Finds the body that a page or gadget is about. */
public final class Bodies {

    private final Units units;
    private final Rights rights;
    private final Clock clock;

    public Bodies(Units units, Rights rights, Clock clock) {
        this.units = units;
        this.rights = rights;
        this.clock = clock;
    }

    /** The body whose project it is; of several the one that exists today, or else the last one. */
    public Optional<Unit> ofProject(String projectKey) {
        List<Unit> bodies = units.bodies().stream()
                .filter(body -> projectKey.equals(body.projectKey()))
                .toList();
        return bodies.stream().filter(this::existsToday).findFirst().or(() -> bodies.stream()
                .reduce((earlier, later) -> later));
    }

    /** The highest body that the person may open: what a gadget shows until somebody chooses another. */
    public Optional<UnitId> highestVisible() {
        return units.bodies().stream()
                .filter(this::existsToday)
                .filter(body -> rights.sees(body.id()))
                .min(Comparator.comparingInt(body -> body.path().ids().size()))
                .map(Unit::id);
    }

    /** The projects of the bodies that the person may open, by the body's id. */
    public Map<String, String> visibleProjects() {
        Map<String, String> projects = new TreeMap<>();
        for (Unit body : units.bodies()) {
            String key = body.projectKey();
            if (key != null && rights.sees(body.id())) {
                projects.put(String.valueOf(body.id().value()), key);
            }
        }
        return projects;
    }

    /** Whether the person may add units to the body. */
    boolean mayAdd(Unit body) {
        return UnitAccess.mayAddBelow(rights, body.id());
    }

    /** Whether the person may open drafts of acts for the body. */
    boolean mayDraft(Unit body) {
        return ActAccess.mayDraft(rights, body.id());
    }

    /** Whether the person may draft plans of the body. */
    boolean mayPlan(Unit body) {
        return PlanAccess.mayDraft(rights, body.id());
    }

    /** Whether the person may write analyses of the body. */
    boolean mayWriteAnalyses(Unit body) {
        return AnalysisAccess.mayWrite(rights, body.id());
    }

    /** Whether the person may enter incidents of the body. */
    boolean mayEnter(Unit body) {
        return IncidentAccess.mayEdit(rights, body.id());
    }

    private boolean existsToday(Unit body) {
        return body.existence().on(LocalDate.now(clock));
    }
}
