package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);

    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createIssueType(String name, String description, String iconUrl);

    IssueType createSubTaskIssueType(String name, String description, Long avatarId);

    void editIssueType(IssueType issueType, String name, String description, String iconUrl);

    void updateIssueType(IssueType issueType, String name, String description, Long avatarId);

    void removeIssueType(String id, String newIssueTypeId);
}
