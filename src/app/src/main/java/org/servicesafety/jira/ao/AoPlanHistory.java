package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import org.servicesafety.domain.plan.PlanEvent;
import org.servicesafety.domain.plan.PlanHistory;

/** The history of plans in the table PLAN_HISTORY. */
public final class AoPlanHistory implements PlanHistory {

    private final ActiveObjects ao;

    public AoPlanHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(PlanEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PLAN_ID", Math.toIntExact(event.plan().value()));
        columns.put("REVISION", event.revision());
        columns.put("HAPPENED_AT", AoActHistory.text(event.at()));
        columns.put("DONE_BY", event.by());
        columns.put("WHAT", event.kind().name());
        if (!event.about().isEmpty()) {
            columns.put("ABOUT", event.about());
        }
        ao.create(PlanHistoryRow.class, columns);
    }
}
