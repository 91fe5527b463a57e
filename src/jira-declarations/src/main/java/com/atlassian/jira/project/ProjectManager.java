package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;

public interface ProjectManager {
    List<Project> getProjects();

    List<Project> getProjectObjects();

    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    Project createProject(ApplicationUser user, ProjectCreationData projectCreationData);

    Project updateProject(
            Project originalProject, String name, String description, String leadKey, String url, Long assigneeType);

    Project updateProject(
            Project updatedProject,
            String name,
            String description,
            String lead,
            String url,
            Long assigneeType,
            Long avatarId);

    void removeProject(Project project);

    Set<String> getAllProjectKeys(Long projectId);
}
