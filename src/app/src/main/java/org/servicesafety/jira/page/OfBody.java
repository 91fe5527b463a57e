package org.servicesafety.jira.page;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Whether the project is that of a body: other projects of the site are left as they are. */
public final class OfBody extends AbstractWebCondition {

    private final Bodies bodies;

    public OfBody(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getProject() != null
                && bodies.ofProject(helper.getProject().getKey()).isPresent();
    }
}
