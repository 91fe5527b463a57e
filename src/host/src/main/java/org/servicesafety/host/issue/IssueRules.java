package org.servicesafety.host.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.permission.ProjectRights;

/** Issues with the rights and rules of those who ask: first everything is checked, then it is done. */
public final class IssueRules implements IssueService {
    private static final String INVISIBLE = "Issue Does Not Exist";

    private final IssueStore store;
    private final Issues issues;
    private final InputCheck check;
    private final NewIssue newIssue;
    private final Steps steps;
    private final ProjectRights rights;
    private final IssueScreens screens;

    public IssueRules(
            IssueStore store,
            Issues issues,
            InputCheck check,
            NewIssue newIssue,
            Steps steps,
            ProjectRights rights,
            IssueScreens screens) {
        this.store = store;
        this.issues = issues;
        this.check = check;
        this.newIssue = newIssue;
        this.steps = steps;
        this.rights = rights;
        this.screens = screens;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new Inputs(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new Inputs(actionParameters);
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, Long issueId) {
        return visible(user, store.byId(issueId));
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, String issueKey) {
        return visible(user, store.byKey(issueKey));
    }

    private IssueResult visible(@Nullable ApplicationUser user, @Nullable MutableIssue issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (issue == null || !rights.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(INVISIBLE, ErrorCollection.Reason.NOT_FOUND);
            return new IssueResult(null, errors);
        }
        return new IssueResult(issue, errors);
    }

    /** The visible issue on which the user has the permission; faults where he has not. */
    private IssueResult permitted(@Nullable ApplicationUser user, Long issueId, ProjectPermissionKey permission) {
        IssueResult result = getIssue(user, issueId);
        if (result.isValid() && !rights.hasPermission(permission, result.getIssue(), user)) {
            result.getErrorCollection()
                    .addErrorMessage(
                            "You do not have permission to do this with the issue.", ErrorCollection.Reason.FORBIDDEN);
        }
        return result;
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = newIssue.read(user, (Inputs) parameters, errors);
        return new CreateValidationResult(issue, errors, new HashMap<>());
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = newIssue.readPart(user, store.byId(parentId), (Inputs) parameters, errors);
        return new CreateValidationResult(issue, errors, new HashMap<>());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        demandValid(validated.isValid());
        return steps.create(user, validated.getIssue());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueResult result = permitted(user, issueId, ProjectPermissions.EDIT_ISSUES);
        Inputs inputs = (Inputs) parameters;
        if (result.isValid()) {
            MutableIssue issue = result.getIssue();
            check.read(
                    issue,
                    inputs,
                    inputs.skipsScreenCheck() ? check.allFields(issue) : screens.edit(issue),
                    result.getErrorCollection());
        }
        return new UpdateValidationResult(result.getIssue(), result.getErrorCollection(), new HashMap<>());
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        demandValid(validated.isValid());
        MutableIssue issue = validated.getIssue();
        issues.updateIssue(user, issue, event, sendMail);
        return reloaded(issue);
    }

    private IssueResult reloaded(Issue issue) {
        return new IssueResult(store.byId(issue.getId()));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult result = permitted(user, issueId, ProjectPermissions.DELETE_ISSUES);
        return new DeleteValidationResult(result.getIssue(), result.getErrorCollection());
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        demandValid(validated.isValid());
        issues.delete(user, validated.getIssue());
        return new SimpleErrorCollection();
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        return validateTransition(user, issueId, actionId, parameters, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters parameters,
            TransitionOptions options) {
        IssueResult result = permitted(user, issueId, ProjectPermissions.TRANSITION_ISSUES);
        Inputs inputs = (Inputs) parameters;
        if (result.isValid()) {
            steps.check(user, result.getIssue(), actionId, inputs, result.getErrorCollection());
        }
        Map<String, Object> more = new HashMap<>();
        more.put("comment", Objects.requireNonNullElse(inputs.text("comment"), ""));
        return new TransitionValidationResult(
                result.getIssue(), result.getErrorCollection(), new HashMap<>(), more, actionId);
    }

    @Override
    @SuppressWarnings("unchecked") // Jira's map is raw
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        demandValid(validated.isValid());
        return steps.take(user, validated.getIssue(), validated.getActionId(), validated.getAdditionInputs());
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, @Nullable String assigneeName) {
        IssueResult result = permitted(user, issueId, ProjectPermissions.ASSIGN_ISSUES);
        if (result.isValid()) {
            check.assignee(result.getIssue(), assigneeName, result.getErrorCollection());
        }
        return new AssignValidationResult(result.getIssue(), result.getErrorCollection(), assigneeName);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        demandValid(validated.isValid());
        MutableIssue issue = validated.getIssue();
        issues.updateIssue(user, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        issues.publish(issue, user, EventType.ISSUE_ASSIGNED_ID);
        return reloaded(issue);
    }

    private static void demandValid(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("Only what was found without faults is done");
        }
    }
}
