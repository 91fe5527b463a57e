package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Reads the issue that the transition is about. */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
