package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.jira.issue.ItemsAtWork;

/** Lets those start and complete a plan item whom the domain lets: in force, and with one occurrence if it is to be completed as a whole. */
public final class MayCompleteCondition extends AbstractJiraCondition {
    private final ItemsAtWork items;

    public MayCompleteCondition(ItemsAtWork items) {
        this.items = items;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return items.may(issue, "start") || items.may(issue, "complete");
    }
}
