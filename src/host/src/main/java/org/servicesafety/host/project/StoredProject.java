package org.servicesafety.host.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.servicesafety.host.issue.IssueTypeSchemes;

record StoredProject(
        Long getId,
        String getKey,
        String getName,
        String getDescription,
        ApplicationUser getProjectLead,
        String getUrl,
        ProjectTypeKey getProjectTypeKey,
        IssueTypeSchemes types)
        implements Project {
    private static final long PROJECT_LEAD_IS_ASSIGNED = 2;

    @Override
    public ApplicationUser getLead() {
        return getProjectLead;
    }

    @Override
    public String getLeadUserKey() {
        return getProjectLead.getKey();
    }

    @Override
    public String getLeadUserName() {
        return getProjectLead.getName();
    }

    @Override
    public Long getAssigneeType() {
        return PROJECT_LEAD_IS_ASSIGNED;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types.getIssueTypesForProject(this);
    }

    @Override
    public String getOriginalKey() {
        return getKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && project.getId().equals(getId);
    }

    @Override
    public int hashCode() {
        return getId.hashCode();
    }
}
