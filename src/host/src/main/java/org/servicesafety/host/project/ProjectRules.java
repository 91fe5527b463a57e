package org.servicesafety.host.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.permission.ProjectRights;
import org.servicesafety.host.user.GlobalRights;

/** Projects with the rights and rules of those who ask for them. */
public final class ProjectRules implements ProjectService {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final int LONGEST_NAME = 80;

    private final Projects projects;
    private final ProjectRights rights;
    private final GlobalRights globalRights;

    public ProjectRules(Projects projects, ProjectRights rights, GlobalRights globalRights) {
        this.projects = projects;
        this.rights = rights;
        this.globalRights = globalRights;
    }

    @Override
    public GetProjectResult getProjectById(@Nullable ApplicationUser user, Long id) {
        return visible(user, projects.getProjectObj(id));
    }

    @Override
    public GetProjectResult getProjectByKey(@Nullable ApplicationUser user, String key) {
        return visible(user, projects.getProjectObjByKey(key));
    }

    private GetProjectResult visible(@Nullable ApplicationUser user, @Nullable Project project) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (project == null || !rights.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            errors.addErrorMessage("No project could be found.", ErrorCollection.Reason.NOT_FOUND);
            return new GetProjectResult(errors);
        }
        return new GetProjectResult(errors, project);
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!globalRights.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            errors.addErrorMessage(
                    "You must be an administrator to create projects.", ErrorCollection.Reason.FORBIDDEN);
        }
        checkKey(data.getKey(), errors);
        checkName(data.getName(), errors);
        return new CreateProjectValidationResult(errors, user, data);
    }

    private void checkKey(@Nullable String typed, ErrorCollection errors) {
        String key = typed == null ? "" : typed.toUpperCase(Locale.ROOT);
        if (!KEY.matcher(key).matches()) {
            errors.addError(
                    "projectKey", "Project keys begin with a letter and have 2 to 10 uppercase letters and digits.");
        } else if (projects.getProjectObjByKey(key) != null) {
            errors.addError("projectKey", "A project with that project key already exists.");
        }
    }

    private void checkName(@Nullable String name, ErrorCollection errors) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            errors.addError("projectName", "A project name has 1 to 80 characters.");
        } else if (projects.getProjectObjByName(name) != null) {
            errors.addError("projectName", "A project with that name already exists.");
        }
    }

    @Override
    public Project createProject(CreateProjectValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("Only a project without faults is created");
        }
        return projects.createProject(validated.getUser(), validated.getProjectCreationData());
    }
}
