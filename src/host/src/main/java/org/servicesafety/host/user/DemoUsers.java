package org.servicesafety.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.TreeMap;

/** The people of a new site, one of each kind that the app is for. Each one's password is his name. */
public final class DemoUsers {
    private static final Map<String, String> PEOPLE = new TreeMap<>(Map.of(
            "admin", "Jira Administrator",
            "commander", "Colonel A., commander of the body",
            "officer", "Lieutenant Colonel B., deputy commander, safety officer",
            "performer", "Captain C., responsible person",
            "monitor", "Major D., monitoring person",
            "chair", "Lieutenant Colonel E., chairperson of the commission",
            "member", "Major F., member of the commission",
            "unitcommander", "Major G., commander of the inspected unit",
            "analyst", "Major H., analyst of the higher body",
            "nobody", "Private K., without rights"));

    private final Users users;
    private final Groups groups;
    private final GlobalRights rights;

    public DemoUsers(Users users, Groups groups, GlobalRights rights) {
        this.users = users;
        this.groups = groups;
        this.rights = rights;
    }

    public void create() {
        groups.createGroup(Groups.LICENSED);
        PEOPLE.forEach(this::createOne);
        ApplicationUser admin = users.known("admin");
        groups.addUserToGroup(admin, groups.createGroup(Groups.ADMINISTRATORS));
        rights.grant(GlobalPermissionKey.ADMINISTER, Groups.ADMINISTRATORS);
        rights.grant(GlobalPermissionKey.SYSTEM_ADMIN, Groups.ADMINISTRATORS);
    }

    private void createOne(String name, String displayName) {
        ApplicationUser user = users.create(name, displayName, name + "@example.org", name);
        groups.addUserToGroup(user, groups.createGroup(Groups.LICENSED));
    }
}
