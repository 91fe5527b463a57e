package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Reads the issue that the transition is about. */
public abstract class AbstractJiraCondition implements Condition {
    protected Issue getIssue(Map transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
