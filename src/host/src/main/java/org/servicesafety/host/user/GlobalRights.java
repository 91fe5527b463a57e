package org.servicesafety.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** What groups may do everywhere. */
public final class GlobalRights implements GlobalPermissionManager {
    private final Sql sql;

    public GlobalRights(Sql sql) {
        this.sql = sql;
    }

    public void grant(GlobalPermissionKey permission, String group) {
        sql.change("insert into jira.global_grant values (?, ?) on conflict do nothing", permission.getKey(), group);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return user != null && has(permission, user.getKey());
    }

    boolean has(GlobalPermissionKey permission, String userKey) {
        return sql.any(
                "select 1 from jira.global_grant g join jira.group_member m using (group_name)"
                        + " where g.permission = ? and m.user_key = ?",
                permission.getKey(),
                userKey);
    }
}
