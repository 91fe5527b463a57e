package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** The results are values: the project, or the faults found. */
public interface ProjectService {
    GetProjectResult getProjectById(ApplicationUser user, Long id);

    GetProjectResult getProjectByKey(ApplicationUser user, String key);

    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData projectCreationData);

    Project createProject(CreateProjectValidationResult createProjectValidationResult);

    abstract class AbstractProjectResult extends ServiceResultImpl {
        private final Project project;

        AbstractProjectResult(ErrorCollection errorCollection, Project project) {
            super(errorCollection);
            this.project = project;
        }

        public Project getProject() {
            return project;
        }
    }

    class GetProjectResult extends AbstractProjectResult {
        public GetProjectResult(ErrorCollection errorCollection) {
            this(errorCollection, null);
        }

        public GetProjectResult(ErrorCollection errorCollection, Project project) {
            super(errorCollection, project);
        }
    }

    class CreateProjectValidationResult extends ServiceResultImpl {
        private final ApplicationUser user;
        private final ProjectCreationData projectCreationData;

        public CreateProjectValidationResult(ErrorCollection errorCollection) {
            this(errorCollection, null, null);
        }

        public CreateProjectValidationResult(
                ErrorCollection errorCollection, ApplicationUser user, ProjectCreationData projectCreationData) {
            super(errorCollection);
            this.user = user;
            this.projectCreationData = projectCreationData;
        }

        public ApplicationUser getUser() {
            return user;
        }

        public ProjectCreationData getProjectCreationData() {
            return projectCreationData;
        }
    }
}
