package org.servicesafety.host.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.user.Users;

/** Who changed what when: one entry for all that was changed at one time. */
public final class ChangeLog implements ChangeHistoryManager {
    private static final String ITEMS = "select c.group_id, c.field_type, c.field, c.old_value, c.old_string,"
            + " c.new_value, c.new_string from jira.change_item c join jira.change_group g on g.id = c.group_id"
            + " where g.issue_id = ? ";

    private final Sql sql;
    private final Users users;
    private final Clock clock;

    public ChangeLog(Sql sql, Users users, Clock clock) {
        this.sql = sql;
        this.users = users;
        this.clock = clock;
    }

    private record Item(Long groupId, ChangeItemBean bean) {
        static Item read(ResultSet row) throws SQLException {
            return new Item(
                    row.getLong(1),
                    new ChangeItemBean(
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)));
        }
    }

    /** Writes one entry, unless nothing was changed. */
    public void add(Issue issue, @Nullable ApplicationUser author, List<ChangeItemBean> changes) {
        if (changes.isEmpty()) {
            return;
        }
        long group = sql.insert(
                "insert into jira.change_group (issue_id, author, created) values (?, ?, ?) returning id",
                issue.getId(),
                author == null ? null : author.getKey(),
                Timestamp.from(clock.instant()));
        int place = 0;
        for (ChangeItemBean change : changes) {
            addItem(group, place, change);
            place++;
        }
    }

    private void addItem(long group, int place, ChangeItemBean change) {
        sql.change(
                "insert into jira.change_item values (?, ?, ?, ?, ?, ?, ?, ?)",
                group,
                place,
                change.getFieldType(),
                change.getField(),
                change.getFrom(),
                change.getFromString(),
                change.getTo(),
                change.getToString());
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        Map<Long, List<ChangeItemBean>> items =
                sql.list(Item::read, ITEMS + "order by c.group_id, c.place", issue.getId()).stream()
                        .collect(Collectors.groupingBy(
                                Item::groupId, Collectors.mapping(Item::bean, Collectors.toList())));
        return sql.list(
                row -> new Entry(
                        row.getLong(1),
                        issue,
                        row.getString(2),
                        row.getTimestamp(3),
                        items.getOrDefault(row.getLong(1), List.of()),
                        users),
                "select id, author, created from jira.change_group where issue_id = ? order by id",
                issue.getId());
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return sql
                .list(
                        Item::read,
                        ITEMS + "and lower(c.field) = lower(?) order by c.group_id, c.place",
                        issue.getId(),
                        field)
                .stream()
                .map(Item::bean)
                .toList();
    }
}
