package org.servicesafety.host.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Jira's older door to issue types, statuses, priorities and resolutions. */
public record Constants(IssueTypes types, Statuses statuses, Priorities priorities, Resolutions resolutions)
        implements ConstantsManager {
    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return types.getIssueTypes();
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return types.getIssueType(id);
    }

    @Override
    public @Nullable IssueType getIssueTypeObject(@Nullable String id) {
        return types.getIssueType(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return statuses.getStatuses();
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return statuses.getStatus(id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return priorities.getPriorities();
    }

    @Override
    public @Nullable Priority getPriorityObject(@Nullable String id) {
        return priorities.getPriority(id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return resolutions.getResolutions();
    }
}
