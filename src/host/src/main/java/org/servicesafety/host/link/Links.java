package org.servicesafety.host.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.history.ChangeLog;

/** Links between issues; the same two issues are linked once per type and direction. */
public final class Links implements IssueLinkManager {
    private static final String SELECT = "select l.id, l.source, l.destination, l.link_type_id from jira.issue_link l ";

    private final Sql sql;
    private final LinkTypes types;
    private final Function<Long, @Nullable Issue> issues;
    private final ChangeLog history;

    public Links(Sql sql, LinkTypes types, Function<Long, @Nullable Issue> issues, ChangeLog history) {
        this.sql = sql;
        this.types = types;
        this.issues = issues;
        this.history = history;
    }

    private record StoredLink(
            Long getId, Long getSourceId, Long getDestinationId, IssueLinkType getIssueLinkType, Links all)
            implements IssueLink {
        @Override
        public Issue getSourceObject() {
            return all.issue(getSourceId);
        }

        @Override
        public Issue getDestinationObject() {
            return all.issue(getDestinationId);
        }
    }

    private Issue issue(Long id) {
        return Objects.requireNonNull(issues.apply(id));
    }

    private IssueLink read(ResultSet row) throws SQLException {
        return new StoredLink(row.getLong(1), row.getLong(2), row.getLong(3), types.known(row.getLong(4)), this);
    }

    @Override
    public void createIssueLink(
            Long sourceId, Long destinationId, Long typeId, @Nullable Long sequence, @Nullable ApplicationUser user) {
        int made = sql.change(
                "insert into jira.issue_link (link_type_id, source, destination, sequence) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                typeId,
                sourceId,
                destinationId,
                sequence);
        if (made > 0) {
            IssueLinkType type = types.known(typeId);
            note(issue(sourceId), type.getOutward(), issue(destinationId), user);
            note(issue(destinationId), type.getInward(), issue(sourceId), user);
        }
    }

    private void note(Issue issue, String how, Issue other, @Nullable ApplicationUser user) {
        String text = "This issue " + how + " " + other.getKey();
        history.add(
                issue,
                user,
                List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Link", null, null, other.getKey(), text)));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return sql.list(this::read, SELECT + "where l.source = ? order by l.sequence, l.id", sourceId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return sql.list(this::read, SELECT + "where l.destination = ? order by l.sequence, l.id", destinationId);
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long typeId) {
        return sql.list(this::read, SELECT + "where l.link_type_id = ? order by l.id", typeId);
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long sourceId, Long destinationId, Long typeId) {
        return sql.one(
                        this::read,
                        SELECT + "where l.source = ? and l.destination = ? and l.link_type_id = ?",
                        sourceId,
                        destinationId,
                        typeId)
                .orElse(null);
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long id) {
        return sql.one(this::read, SELECT + "where l.id = ?", id).orElse(null);
    }

    @Override
    public void removeIssueLink(IssueLink link, @Nullable ApplicationUser user) {
        sql.change("delete from jira.issue_link where id = ?", link.getId());
    }

    @Override
    public void changeIssueLinkType(IssueLink link, IssueLinkType type, @Nullable ApplicationUser user) {
        sql.change("update jira.issue_link set link_type_id = ? where id = ?", type.getId(), link.getId());
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }
}
