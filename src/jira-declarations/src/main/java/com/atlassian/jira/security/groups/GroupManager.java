package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);

    boolean isUserInGroup(ApplicationUser user, Group group);

    boolean groupExists(String groupName);

    Group getGroup(String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    Collection<Group> getAllGroups();

    Group createGroup(String groupName);

    void addUserToGroup(ApplicationUser user, Group group);
}
