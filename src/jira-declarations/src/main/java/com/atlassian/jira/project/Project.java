package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    ApplicationUser getLead();

    String getLeadUserKey();

    String getLeadUserName();

    Long getAssigneeType();

    Collection<IssueType> getIssueTypes();

    ProjectTypeKey getProjectTypeKey();

    String getUrl();

    String getOriginalKey();
}
