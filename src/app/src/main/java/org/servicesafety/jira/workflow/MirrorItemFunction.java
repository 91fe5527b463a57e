package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.jira.issue.ItemMirror;

/** Does with a plan item what the transition did with its issue, in the transition's own transaction. */
public final class MirrorItemFunction extends AbstractJiraFunctionProvider {
    private final ItemMirror mirror;

    public MirrorItemFunction(ItemMirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        mirror.reflect(
                issue,
                Objects.requireNonNullElse(transientVars.get("comment"), "").toString());
    }
}
