package org.servicesafety.host.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.history.ChangeLog;
import org.servicesafety.host.history.IssueEvents;
import org.servicesafety.host.workflow.Engine;

/** Issues without the rights of those who ask. */
public final class Issues implements IssueManager, IssueFactory {
    private final Database database;
    private final IssueStore store;
    private final Engine engine;
    private final ChangeLog history;
    private final IssueEvents events;

    public Issues(Database database, IssueStore store, Engine engine, ChangeLog history, IssueEvents events) {
        this.database = database;
        this.store = store;
        this.engine = engine;
        this.history = history;
        this.events = events;
    }

    @Override
    public MutableIssue getIssue() {
        return store.blank();
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return store.byId(id);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return store.byKey(key);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return store.byKey(key);
    }

    @Override
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(@Nullable String key) {
        return key == null ? null : store.byKey(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return store.all(ids);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return store.idsOf(projectId);
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        MutableIssue issue = store.byId(issueId);
        return issue == null ? Set.of() : Set.of(issue.getKey());
    }

    @Override
    public Issue updateIssue(
            @Nullable ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        return database.inTransaction(connection -> {
            history.add(issue, user, store.update(issue));
            if (event != EventDispatchOption.DO_NOT_DISPATCH) {
                events.publish(issue, user, EventType.ISSUE_UPDATED_ID);
            }
            return issue;
        });
    }

    @Override
    public Issue createIssueObject(ApplicationUser user, Issue issue) {
        return database.inTransaction(connection -> {
            try {
                return start(user, (MutableIssue) issue);
            } catch (WorkflowException refused) {
                throw new IllegalStateException("The workflow refuses the new issue", refused);
            }
        });
    }

    /** Starts the workflow of a new issue, which stores it. */
    Issue start(ApplicationUser user, MutableIssue issue) throws WorkflowException {
        IssueStore.set(issue, "creator", user.getKey());
        return engine.create(issue, user);
    }

    void publish(Issue issue, ApplicationUser user, Long eventTypeId) {
        events.publish(issue, user, eventTypeId);
    }

    /** Deletes the issue with all that hangs on it; links and values go with it. */
    void delete(ApplicationUser user, Issue issue) {
        database.inTransaction(connection -> {
            events.publish(issue, user, EventType.ISSUE_DELETED_ID);
            issue.getSubTaskObjects().forEach(part -> delete(user, part));
            store.delete(issue);
            return Objects.requireNonNull(issue.getId());
        });
    }
}
