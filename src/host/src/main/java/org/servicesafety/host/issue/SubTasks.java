package org.servicesafety.host.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Joins sub-tasks to their parents, which nothing else does. Sub-tasks are always enabled. */
public final class SubTasks implements SubTaskManager {
    private final Sql sql;

    public SubTasks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isSubTasksEnabled() {
        return true;
    }

    @Override
    public void enableSubTasks() {
        // they are
    }

    @Override
    public void createSubTaskIssueLink(Issue parent, Issue part, @Nullable ApplicationUser user)
            throws CreateException {
        if (parent.isSubTask() || !part.getIssueType().isSubTask()) {
            throw new CreateException(part.getKey() + " cannot be a sub-task of " + parent.getKey());
        }
        sql.change("update jira.issue set parent_id = ? where id = ?", parent.getId(), part.getId());
    }
}
