package org.servicesafety.host.history;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.user.Users;

/** Comments on issues; whoever sees the issue sees them all. */
public final class Comments implements CommentManager {
    private static final String SELECT =
            "select c.id, c.body, c.author, c.update_author, c.created, c.updated, c.issue_id from jira.comment c ";

    private final Sql sql;
    private final Users users;
    private final Function<Long, @Nullable Issue> issues;
    private final IssueEvents events;
    private final Clock clock;

    public Comments(Sql sql, Users users, Function<Long, @Nullable Issue> issues, IssueEvents events, Clock clock) {
        this.sql = sql;
        this.users = users;
        this.issues = issues;
        this.events = events;
        this.clock = clock;
    }

    private record StoredComment(
            Long getId,
            String getBody,
            @Nullable ApplicationUser getAuthorApplicationUser,
            @Nullable ApplicationUser getUpdateAuthorApplicationUser,
            Date getCreated,
            Date getUpdated,
            Issue getIssue)
            implements Comment {
        @Override
        public @Nullable String getGroupLevel() {
            return null;
        }

        @Override
        public @Nullable Long getRoleLevelId() {
            return null;
        }
    }

    private Comment read(ResultSet row, Issue issue) throws SQLException {
        return new StoredComment(
                row.getLong(1),
                row.getString(2),
                users.getUserByKey(row.getString(3)),
                users.getUserByKey(row.getString(4)),
                row.getTimestamp(5),
                row.getTimestamp(6),
                issue);
    }

    @Override
    public Comment create(Issue issue, @Nullable ApplicationUser author, String body, boolean dispatchEvent) {
        String key = author == null ? null : author.getKey();
        Timestamp now = Timestamp.from(clock.instant());
        long id = sql.insert(
                "insert into jira.comment (issue_id, author, body, update_author, created, updated)"
                        + " values (?, ?, ?, ?, ?, ?) returning id",
                issue.getId(),
                key,
                body,
                key,
                now,
                now);
        sql.change("update jira.issue set updated = ? where id = ?", now, issue.getId());
        if (dispatchEvent) {
            events.publish(issue, author, EventType.ISSUE_COMMENTED_ID);
        }
        return Objects.requireNonNull(getCommentById(id));
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return sql.list(row -> read(row, issue), SELECT + "where c.issue_id = ? order by c.id", issue.getId());
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, @Nullable ApplicationUser user) {
        return getComments(issue);
    }

    @Override
    public @Nullable Comment getLastComment(Issue issue) {
        return sql.one(
                        row -> read(row, issue),
                        SELECT + "where c.issue_id = ? order by c.id desc limit 1",
                        issue.getId())
                .orElse(null);
    }

    @Override
    public @Nullable Comment getCommentById(Long id) {
        return sql.one(
                        row -> read(row, Objects.requireNonNull(issues.apply(row.getLong(7)))),
                        SELECT + "where c.id = ?",
                        id)
                .orElse(null);
    }

    @Override
    public ChangeItemBean delete(Comment comment) {
        sql.change("delete from jira.comment where id = ?", comment.getId());
        return new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD, "Comment", comment.getId().toString(), comment.getBody(), null, null);
    }
}
