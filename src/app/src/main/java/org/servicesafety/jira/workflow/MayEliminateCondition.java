package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.inspection.Elimination;
import org.servicesafety.jira.issue.ViolationsAtWork;

/** Lets those eliminate a violation whom the domain lets. */
public final class MayEliminateCondition extends AbstractJiraCondition {
    private final Asking asking;
    private final ViolationsAtWork violations;

    public MayEliminateCondition(Asking asking, ViolationsAtWork violations) {
        this.asking = asking;
        this.violations = violations;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return violations.hasBegun(issue)
                && Elimination.mayReport(asking.me(), Asking.responsible(issue), asking.rolesIn(issue));
    }
}
