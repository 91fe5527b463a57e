package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.jira.issue.ViolationMirror;

/** Keeps the row of figures of a violation in step with its issue, in the transition's own transaction. */
public final class MirrorViolationFunction extends AbstractJiraFunctionProvider {
    private final ViolationMirror mirror;

    public MirrorViolationFunction(ViolationMirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        mirror.reflect(issue);
    }
}
