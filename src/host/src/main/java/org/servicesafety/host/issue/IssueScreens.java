package org.servicesafety.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.servicesafety.host.screen.Screens;
import org.servicesafety.host.screen.TypeScreenSchemes;

/** Which fields the screens of an issue show. */
public record IssueScreens(Screens screens, TypeScreenSchemes schemes) {
    List<String> create(Issue issue) {
        return schemes.fields(issue.getProjectObject(), issue.getIssueType(), IssueOperations.CREATE_ISSUE_OPERATION);
    }

    List<String> edit(Issue issue) {
        return schemes.fields(issue.getProjectObject(), issue.getIssueType(), IssueOperations.EDIT_ISSUE_OPERATION);
    }

    /** The fields of the transition's screen; a transition without a screen shows none. */
    public List<String> transition(ActionDescriptor action) {
        Object screenId = action.getMetaAttributes().get("jira.fieldscreen.id");
        FieldScreen screen = screenId == null ? null : screens.getFieldScreen(Long.valueOf(screenId.toString()));
        return screen == null ? List.of() : TypeScreenSchemes.fieldsOf(screen);
    }
}
