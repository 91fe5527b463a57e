package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.plan.Completion;

/** Lets those start and complete a plan item whom the domain lets. */
public final class MayCompleteCondition extends AbstractJiraCondition {
    private final Asking asking;

    public MayCompleteCondition(Asking asking) {
        this.asking = asking;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return Completion.mayComplete(asking.me(), Asking.responsible(issue), asking.rolesIn(issue));
    }
}
