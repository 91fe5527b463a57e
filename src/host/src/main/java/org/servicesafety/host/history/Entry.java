package org.servicesafety.host.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.user.Users;

final class Entry extends ChangeHistory {
    private final Long id;
    private final Issue issue;
    private final @Nullable String author;
    private final Timestamp time;
    private final List<ChangeItemBean> changes;
    private final Users users;

    Entry(Long id, Issue issue, @Nullable String author, Timestamp time, List<ChangeItemBean> changes, Users users) {
        this.id = id;
        this.issue = issue;
        this.author = author;
        this.time = time;
        this.changes = changes;
        this.users = users;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Timestamp getTimePerformed() {
        return time;
    }

    @Override
    public @Nullable ApplicationUser getAuthorObject() {
        return author == null ? null : users.known(author);
    }

    @Override
    public @Nullable String getAuthorKey() {
        return author;
    }

    @Override
    public String getAuthorDisplayName() {
        return author == null ? "Anonymous" : users.known(author).getDisplayName();
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return changes;
    }
}
