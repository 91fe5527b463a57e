package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import java.util.List;

public interface PermissionSchemeManager {
    Scheme createSchemeObject(String name, String description);

    Scheme getSchemeObject(Long id);

    Scheme getSchemeObject(String name);

    Scheme getSchemeFor(Project project);

    List<Scheme> getSchemeObjects();

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);
}
