package org.servicesafety.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.servicesafety.domain.access.Transaction;

/** Hears what people do with the issues of violations past our own pages, and keeps our rows in step. */
public final class ViolationEvents {

    private final EventPublisher publisher;
    private final ViolationMirror mirror;
    private final Transaction transaction;

    public ViolationEvents(EventPublisher publisher, ViolationMirror mirror, Transaction transaction) {
        this.publisher = publisher;
        this.mirror = mirror;
        this.transaction = transaction;
    }

    public void begin() {
        publisher.register(this);
    }

    public void end() {
        publisher.unregister(this);
    }

    /** Any change of an issue, its end too. */
    @EventListener
    public void heard(IssueEvent event) {
        if (mirror.isViolation(event.getIssue())) {
            transaction.in(() -> {
                carry(event);
                return true;
            });
        }
    }

    private void carry(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            mirror.gone(event.getIssue());
        } else {
            mirror.reflect(event.getIssue());
        }
    }
}
