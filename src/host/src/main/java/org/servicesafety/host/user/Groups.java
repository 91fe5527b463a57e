package org.servicesafety.host.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Groups and who is in them. */
public final class Groups implements GroupManager {
    /** Who administers the site. */
    public static final String ADMINISTRATORS = "jira-administrators";
    /** Who holds a licence, that is, may sign in and work. */
    public static final String LICENSED = "jira-software-users";

    private final Sql sql;

    public Groups(Sql sql) {
        this.sql = sql;
    }

    private record StoredGroup(String getName) implements Group {}

    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, String groupName) {
        return user != null && isMember(user.getKey(), groupName);
    }

    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, Group group) {
        return isUserInGroup(user, group.getName());
    }

    boolean isMember(String userKey, String groupName) {
        return sql.any("select 1 from jira.group_member where user_key = ? and group_name = ?", userKey, groupName);
    }

    @Override
    public boolean groupExists(String groupName) {
        return find(groupName).isPresent();
    }

    @Override
    public @Nullable Group getGroup(String groupName) {
        return find(groupName).orElse(null);
    }

    private Optional<Group> find(String groupName) {
        return sql.one(
                row -> new StoredGroup(row.getString(1)), "select name from jira.jira_group where name = ?", groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return sql.list(
                row -> row.getString(1),
                "select group_name from jira.group_member where user_key = ? order by group_name",
                user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return sql.list(
                StoredUser::read,
                "select " + StoredUser.COLUMNS + " from jira.jira_user u join jira.group_member m on m.user_key = u.key"
                        + " where m.group_name = ? order by u.display_name",
                groupName);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    @Override
    public Collection<Group> getAllGroups() {
        return sql.list(row -> new StoredGroup(row.getString(1)), "select name from jira.jira_group order by name");
    }

    @Override
    public Group createGroup(String groupName) {
        sql.change("insert into jira.jira_group values (?) on conflict do nothing", groupName);
        return new StoredGroup(groupName);
    }

    @Override
    public void addUserToGroup(ApplicationUser user, Group group) {
        sql.change(
                "insert into jira.group_member values (?, ?) on conflict do nothing", group.getName(), user.getKey());
    }
}
