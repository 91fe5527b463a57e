package org.servicesafety.host.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All users. A user's key is the name under which he was created; names are kept in lower case. */
public final class Users implements UserManager {
    private static final String SELECT = "select " + StoredUser.COLUMNS + " from jira.jira_user u ";

    private final Sql sql;
    private final Groups groups;

    public Users(Sql sql, Groups groups) {
        this.sql = sql;
        this.groups = groups;
    }

    public ApplicationUser create(String name, String displayName, String email, String password) {
        sql.change(
                "insert into jira.jira_user (key, name, display_name, email, password_hash) values (?, ?, ?, ?, ?)",
                name,
                name,
                displayName,
                email,
                Passwords.hash(password));
        return known(name);
    }

    /** The active user of that name, if the password is his. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return sql.one(
                        row -> row.getString(1),
                        "select password_hash from jira.jira_user where name = ? and active",
                        lower(name))
                .filter(stored -> Passwords.fits(password, stored))
                .map(fits -> known(lower(name)));
    }

    public List<ApplicationUser> find(String text, boolean inactiveToo, int limit) {
        String pattern = "%" + lower(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return sql.list(
                StoredUser::read,
                SELECT + "where (u.name like ? or lower(u.display_name) like ? or lower(u.email) like ?)"
                        + " and (u.active or ?) order by u.display_name limit ?",
                pattern,
                pattern,
                pattern,
                inactiveToo,
                limit);
    }

    /** The user of a key that a foreign key guards. */
    public ApplicationUser known(String key) {
        return getUserByKeyEvenWhenUnknown(key);
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String key) {
        return sql.one(StoredUser::read, SELECT + "where u.key = ?", key).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String name) {
        return name == null
                ? null
                : sql.one(StoredUser::read, SELECT + "where u.name = ?", lower(name))
                        .orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        return Optional.ofNullable(getUserByKey(key)).orElseGet(() -> StoredUser.unknown(key));
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
        return Optional.ofNullable(getUserByName(name)).orElseGet(() -> StoredUser.unknown(name));
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return sql.list(StoredUser::read, SELECT + "order by u.display_name");
    }

    @Override
    public Collection<ApplicationUser> getUsers() {
        return getAllApplicationUsers();
    }

    @Override
    public @Nullable Group getGroup(String groupName) {
        return groups.getGroup(groupName);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
