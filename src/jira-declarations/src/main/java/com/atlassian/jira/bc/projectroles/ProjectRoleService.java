package com.atlassian.jira.bc.projectroles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

public interface ProjectRoleService {
    void addActorsToProjectRole(
            Collection<String> actors,
            ProjectRole projectRole,
            Project project,
            String actorType,
            ErrorCollection errorCollection);
}
