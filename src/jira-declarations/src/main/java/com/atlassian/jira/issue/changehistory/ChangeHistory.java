package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** Jira gives a class here; the host extends it with what it stored. */
public abstract class ChangeHistory {
    public abstract Long getId();

    public abstract Issue getIssue();

    public abstract Timestamp getTimePerformed();

    public abstract ApplicationUser getAuthorObject();

    public abstract String getAuthorKey();

    public abstract String getAuthorDisplayName();

    public abstract List<ChangeItemBean> getChangeItemBeans();
}
