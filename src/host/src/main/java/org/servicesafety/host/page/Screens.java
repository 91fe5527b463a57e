package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which fields stand on which screen, by the schemes of the project. */
final class Screens {

    private static final String SCREEN_VIEW = "fieldscreen";
    private static final String SCREEN_ID = "jira.fieldscreen.id";
    private static final List<String> WITHOUT_SCHEME =
            List.of("summary", "priority", "duedate", "assignee", "reporter", "description");

    private final Jira jira;

    Screens(Jira jira) {
        this.jira = jira;
    }

    /** Ids of the fields that the operation's screen has for this issue, in the order of the screen. */
    List<String> fields(Issue issue, ScreenableIssueOperation operation) {
        return screen(issue, operation).map(Screens::ids).orElse(WITHOUT_SCHEME);
    }

    private Optional<FieldScreen> screen(Issue issue, ScreenableIssueOperation operation) {
        var scheme = jira.the(IssueTypeScreenSchemeManager.class).getIssueTypeScreenScheme(issue.getProjectObject());
        if (scheme == null) {
            return Optional.empty();
        }
        Collection<IssueTypeScreenSchemeEntity> entities = scheme.getEntities();
        return entities.stream()
                .filter(entity -> Objects.equals(entity.getIssueTypeId(), issue.getIssueTypeId()))
                .findFirst()
                .or(() -> entities.stream()
                        .filter(entity -> entity.getIssueTypeId() == null)
                        .findFirst())
                .map(entity -> entity.getFieldScreenScheme().getFieldScreen(operation));
    }

    /** Ids of the fields on a transition's screen; empty for a transition without one. */
    List<String> fields(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get(SCREEN_ID);
        if (!SCREEN_VIEW.equals(action.getView()) || id == null) {
            return List.of();
        }
        FieldScreen screen = jira.the(FieldScreenManager.class)
                .getFieldScreen(Long.valueOf(id.toString().strip()));
        return screen == null ? List.of() : ids(screen);
    }

    /** Whether the transition asks something before it is made. */
    boolean asks(ActionDescriptor action) {
        return SCREEN_VIEW.equals(action.getView());
    }

    static List<String> ids(FieldScreen screen) {
        return screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .toList();
    }
}
