package org.servicesafety.host.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.workflow.Engine;
import org.servicesafety.host.workflow.Transitions;

/** Steps of the workflow as the issue service takes them: a refusal of a validator is a fault, not a failure. */
public final class Steps {
    private final Database database;
    private final Issues issues;
    private final IssueStore store;
    private final InputCheck check;
    private final IssueScreens screens;
    private final Engine engine;
    private final Transitions transitions;

    public Steps(
            Database database,
            Issues issues,
            IssueStore store,
            InputCheck check,
            IssueScreens screens,
            Engine engine,
            Transitions transitions) {
        this.database = database;
        this.issues = issues;
        this.store = store;
        this.check = check;
        this.screens = screens;
        this.engine = engine;
        this.transitions = transitions;
    }

    IssueResult create(ApplicationUser user, MutableIssue issue) {
        return database.inTransaction(connection -> {
            try {
                Issue made = issues.start(user, issue);
                return new IssueResult(store.byId(made.getId()));
            } catch (InvalidInputException refused) {
                return refusal(issue, refused);
            } catch (WorkflowException failed) {
                throw new IllegalStateException("The workflow fails on a new issue", failed);
            }
        });
    }

    /** Faults of a transition that is not open to the user now, and of what was typed on its screen. */
    void check(ApplicationUser user, MutableIssue issue, int actionId, Inputs inputs, ErrorCollection errors) {
        Optional<ActionDescriptor> action =
                transitions.getAvailableActions(issue, TransitionOptions.defaults(), user).stream()
                        .filter(candidate -> candidate.getId() == actionId)
                        .findFirst();
        if (action.isPresent()) {
            check.read(
                    issue,
                    inputs,
                    inputs.skipsScreenCheck() ? check.allFields(issue) : screens.transition(action.get()),
                    errors);
        } else {
            errors.addErrorMessage(
                    "It seems that you have tried to perform a workflow operation that is not valid for the current"
                            + " state of the issue.",
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    IssueResult take(ApplicationUser user, MutableIssue issue, int actionId, Map<String, Object> more) {
        return database.inTransaction(connection -> {
            try {
                engine.transition(issue, actionId, user, more);
                return new IssueResult(store.byId(issue.getId()));
            } catch (InvalidInputException refused) {
                return refusal(issue, refused);
            } catch (WorkflowException failed) {
                throw new IllegalStateException("Transition " + actionId + " fails on " + issue.getKey(), failed);
            }
        });
    }

    @SuppressWarnings("unchecked") // OSWorkflow's collections are raw
    private static IssueResult refusal(MutableIssue issue, InvalidInputException refused) {
        ErrorCollection errors = new SimpleErrorCollection();
        ((Map<String, String>) refused.getErrors()).forEach(errors::addError);
        refused.getGenericErrors()
                .forEach(message ->
                        errors.addErrorMessage(String.valueOf(message), ErrorCollection.Reason.VALIDATION_FAILED));
        return new IssueResult(issue, errors);
    }
}
