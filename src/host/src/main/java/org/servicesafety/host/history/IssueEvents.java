package org.servicesafety.host.history;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Tells listeners what happened to an issue, on the thread and in the transaction in which it happened. */
public record IssueEvents(EventPublisher publisher) {
    public void publish(Issue issue, @Nullable ApplicationUser user, Long eventTypeId) {
        publisher.publish(new IssueEvent(issue, new HashMap<>(), user, eventTypeId));
    }
}
