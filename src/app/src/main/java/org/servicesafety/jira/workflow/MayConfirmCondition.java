package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.jira.issue.ItemsAtWork;

/** Lets those confirm or return a completed plan item whom the domain lets. */
public final class MayConfirmCondition extends AbstractJiraCondition {
    private final ItemsAtWork items;

    public MayConfirmCondition(ItemsAtWork items) {
        this.items = items;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return items.may(issue, "confirm");
    }
}
