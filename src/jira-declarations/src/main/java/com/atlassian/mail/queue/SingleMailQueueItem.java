package com.atlassian.mail.queue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailThreader;
import com.atlassian.mail.server.SMTPMailServer;

/** Sends by the site's server; without one it does nothing, as Atlassian's own. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        SMTPMailServer server = ComponentAccessor.getMailServerManager().getDefaultSMTPMailServer();
        MailThreader threader = mailThreader;
        if (server == null) {
            return;
        }
        if (threader == null) {
            server.send(email);
            return;
        }
        threader.threadEmail(email);
        server.send(email);
        threader.storeSentEmail(email);
    }
}
