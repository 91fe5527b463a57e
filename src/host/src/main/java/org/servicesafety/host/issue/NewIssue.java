package org.servicesafety.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.permission.ProjectRights;
import org.servicesafety.host.project.Projects;

/** Reads a new issue out of what was typed. */
public record NewIssue(
        IssueStore store, Projects projects, InputCheck check, IssueScreens screens, ProjectRights rights) {
    /** The issue with all that could be read; the faults are in the collection. */
    @Nullable
    MutableIssue read(ApplicationUser user, Inputs inputs, ErrorCollection errors) {
        return read(user, inputs, false, errors);
    }

    /** The same for a part of the parent, in its project; only {@link SubTasks} joins the two. */
    @Nullable
    MutableIssue readPart(ApplicationUser user, @Nullable Issue parent, Inputs inputs, ErrorCollection errors) {
        if (parent == null || parent.isSubTask()) {
            errors.addErrorMessage("A sub-task needs a parent that is no sub-task.");
            return null;
        }
        inputs.setProjectId(parent.getProjectId());
        return read(user, inputs, true, errors);
    }

    private @Nullable MutableIssue read(ApplicationUser user, Inputs inputs, boolean part, ErrorCollection errors) {
        Project project = project(user, inputs.text("pid"), errors);
        IssueType type = project == null ? null : type(project, inputs.text("issuetype"), part, errors);
        if (project == null || type == null) {
            return null;
        }
        MutableIssue issue = store.blank();
        issue.setProjectObject(project);
        issue.setIssueType(type);
        issue.setReporter(user);
        fields(issue, inputs, errors);
        return issue;
    }

    private void fields(MutableIssue issue, Inputs inputs, ErrorCollection errors) {
        List<String> fields = inputs.skipsScreenCheck() ? check.allFields(issue) : screens.create(issue);
        if (!inputs.has("summary")) {
            check.summary(issue, null, errors);
        }
        check.read(issue, inputs, fields, errors);
        if (inputs.appliesDefaults()) {
            check.defaults(issue);
        }
    }

    private @Nullable Project project(ApplicationUser user, @Nullable String id, ErrorCollection errors) {
        Project project = id != null && id.matches("\\d{1,18}") ? projects.getProjectObj(Long.valueOf(id)) : null;
        if (project == null || !rights.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            errors.addError("pid", "A valid project is required.");
            return null;
        }
        if (!rights.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(
                    "You do not have permission to create issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
        return project;
    }

    private static @Nullable IssueType type(
            Project project, @Nullable String id, boolean part, ErrorCollection errors) {
        IssueType type = project.getIssueTypes().stream()
                .filter(candidate -> candidate.getId().equals(id) && candidate.isSubTask() == part)
                .findFirst()
                .orElse(null);
        if (type == null) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        return type;
    }
}
