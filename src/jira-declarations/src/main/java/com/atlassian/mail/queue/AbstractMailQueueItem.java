package com.atlassian.mail.queue;

import com.atlassian.mail.MailThreader;
import org.jspecify.annotations.Nullable;

public abstract class AbstractMailQueueItem implements MailQueueItem {
    protected @Nullable MailThreader mailThreader;
    private final String subject;

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    public void setMailThreader(MailThreader mailThreader) {
        this.mailThreader = mailThreader;
    }
}
