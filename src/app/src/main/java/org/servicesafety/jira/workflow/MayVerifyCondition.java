package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.inspection.Elimination;
import org.servicesafety.jira.issue.ViolationsAtWork;

/** Lets those verify or return an elimination whom the domain lets. */
public final class MayVerifyCondition extends AbstractJiraCondition {
    private final Asking asking;
    private final ViolationsAtWork violations;

    public MayVerifyCondition(Asking asking, ViolationsAtWork violations) {
        this.asking = asking;
        this.violations = violations;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return violations.hasBegun(issue)
                && Elimination.mayVerify(asking.me(), violations.performers(issue), asking.rolesIn(issue));
    }
}
