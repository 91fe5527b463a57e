package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.plan.Completion;
import org.servicesafety.jira.issue.IssueFields;
import org.servicesafety.jira.registry.SafetyField;

/** Lets those confirm or return a completed plan item whom the domain lets. */
public final class MayConfirmCondition extends AbstractJiraCondition {
    private final Asking asking;
    private final IssueFields fields;

    public MayConfirmCondition(Asking asking, IssueFields fields) {
        this.asking = asking;
        this.fields = fields;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return Completion.mayConfirm(
                asking.me(),
                Asking.responsible(issue),
                fields.person(issue, SafetyField.MONITOR),
                asking.rolesIn(issue));
    }
}
