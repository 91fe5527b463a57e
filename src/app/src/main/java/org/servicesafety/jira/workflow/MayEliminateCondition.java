package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.inspection.Elimination;

/** Lets those eliminate a violation whom the domain lets. */
public final class MayEliminateCondition extends AbstractJiraCondition {
    private final Asking asking;

    public MayEliminateCondition(Asking asking) {
        this.asking = asking;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return Elimination.mayReport(asking.me(), Asking.responsible(issue), asking.rolesIn(issue));
    }
}
