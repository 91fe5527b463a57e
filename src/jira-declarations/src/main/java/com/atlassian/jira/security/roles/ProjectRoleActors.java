package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface ProjectRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
