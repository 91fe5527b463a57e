package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.unit.UnitId;

/**
 * Who may do what with an analysis. Whoever may open records of the body sees it. Safety officer and administrator of the project write it
 * and bring its measures into the plan; the commander of the body, and nobody else, completes it (clause 20).
 */
public final class AnalysisAccess {

    private AnalysisAccess() {}

    /**
     * What the person may do now: {@code edit, complete, correct, plan}.
     *
     * @param last whether there is no later edition
     */
    public static List<String> can(Rights rights, Analysis analysis, LocalDate today, boolean last) {
        List<String> can = new ArrayList<>();
        boolean writes = mayWrite(rights, analysis.body());
        boolean draft = analysis.state() == AnalysisState.DRAFT;
        if (writes && draft) {
            can.add("edit");
        }
        if (draft
                && mayComplete(rights, analysis.body())
                && analysis.period().lastDay().isBefore(today)) {
            can.add("complete");
        }
        if (writes && !draft && last) {
            can.add("correct");
        }
        if (PlanAccess.mayDraft(rights, analysis.body())) {
            can.add("plan");
        }
        return can;
    }

    /** Whether the person may write analyses of the body. */
    public static boolean mayWrite(Rights rights, UnitId body) {
        return rights.has(Role.SAFETY_OFFICER, body) || rights.administers(body);
    }

    static boolean mayComplete(Rights rights, UnitId body) {
        return rights.has(Role.COMMANDER, body);
    }

    /** The analysis, if the person sees it. */
    static Analysis visible(Rights rights, Analysis analysis) {
        if (!sees(rights, analysis.body())) {
            throw new NotVisible();
        }
        return analysis;
    }

    static boolean sees(Rights rights, UnitId body) {
        return rights.administrator() || rights.sees(body);
    }

    static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted").underClause(AnalysisDeadline.CLAUSE));
        }
    }

    static void refuseUnlessDraft(Analysis analysis) {
        if (analysis.state() != AnalysisState.DRAFT) {
            throw new Conflict(Faults.of(Fault.of("analysis-completed")));
        }
    }
}
