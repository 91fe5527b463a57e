package org.servicesafety.host.jira;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.user.Authentication;
import org.servicesafety.host.user.Dates;
import org.servicesafety.host.user.GlobalRights;
import org.servicesafety.host.user.Groups;
import org.servicesafety.host.user.Languages;
import org.servicesafety.host.user.Preferences;
import org.servicesafety.host.user.Profiles;
import org.servicesafety.host.user.Users;
import org.servicesafety.host.user.Zones;
import org.servicesafety.host.web.Accounts;

/** Services about users. */
final class People {
    final Groups groups;
    final Users users;
    final GlobalRights rights;
    final Preferences preferences;
    final Languages languages;
    final Authentication authentication;

    People(Sql sql, Languages.Texts texts) {
        groups = new Groups(sql);
        users = new Users(sql, groups);
        rights = new GlobalRights(sql);
        preferences = new Preferences(sql);
        languages = new Languages(preferences, texts);
        authentication = new Authentication(languages);
    }

    void offer(Services services) {
        Zones zones = new Zones(preferences, authentication);
        services.offer(Users.class, users);
        services.offer(UserManager.class, users);
        services.offer(GroupManager.class, groups);
        services.offer(GlobalPermissionManager.class, rights);
        services.offer(Preferences.class, preferences);
        services.offer(UserPropertyManager.class, preferences);
        services.offer(Languages.class, languages);
        services.offer(I18nHelper.BeanFactory.class, languages);
        services.offer(JiraAuthenticationContext.class, authentication);
        services.offer(DateTimeFormatterFactory.class, new Dates(authentication, languages, zones));
        services.offer(TimeZoneManager.class, zones);
        services.offer(com.atlassian.sal.api.timezone.TimeZoneManager.class, zones);
        services.offer(
                com.atlassian.sal.api.user.UserManager.class, new Profiles(users, groups, rights, authentication));
        services.offer(Accounts.class, new SiteAccounts());
    }

    private final class SiteAccounts implements Accounts {
        @Override
        public @Nullable ApplicationUser check(String name, String password) {
            return users.authenticate(name, password).orElse(null);
        }

        @Override
        public @Nullable ApplicationUser byKey(String key) {
            ApplicationUser user = users.getUserByKey(key);
            return user != null && user.isActive() ? user : null;
        }

        @Override
        public boolean licensed(ApplicationUser user) {
            return groups.isUserInGroup(user, Groups.LICENSED);
        }

        @Override
        public boolean administers(ApplicationUser user) {
            return rights.hasPermission(GlobalPermissionKey.ADMINISTER, user);
        }
    }
}
