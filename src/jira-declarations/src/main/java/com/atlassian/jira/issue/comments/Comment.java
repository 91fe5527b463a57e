package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Comment {
    Long getId();

    String getBody();

    ApplicationUser getAuthorApplicationUser();

    ApplicationUser getUpdateAuthorApplicationUser();

    Date getCreated();

    Date getUpdated();

    Issue getIssue();

    String getGroupLevel();

    Long getRoleLevelId();
}
