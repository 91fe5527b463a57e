package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.inspection.Elimination;

/** Lets those verify or return an elimination whom the domain lets. */
public final class MayVerifyCondition extends AbstractJiraCondition {
    private final Asking asking;

    public MayVerifyCondition(Asking asking) {
        this.asking = asking;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return Elimination.mayVerify(asking.me(), Asking.responsible(issue), asking.rolesIn(issue));
    }
}
