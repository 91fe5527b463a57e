package org.servicesafety.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;

/** Jira's managers of the things that exist once per site. */
public record JiraAdministration(
        IssueTypeManager issueTypes,
        SubTaskManager subTasks,
        StatusManager statuses,
        StatusCategoryManager categories,
        CustomFieldManager fields,
        ProjectRoleManager roles,
        IssueLinkTypeManager links) {}
