package org.servicesafety.jira.page;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Whether the address asks for the view of a page that loads a file: pages of one item of the sidebar part so. */
public final class AskedForImport extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getRequest() != null
                && "import".equals(helper.getRequest().getParameter("view"));
    }
}
