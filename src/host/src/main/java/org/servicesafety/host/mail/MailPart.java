package org.servicesafety.host.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.nio.file.Path;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;

/** Offers the queue and the site's one server. */
public final class MailPart implements Part, AutoCloseable {
    private final Outbox outbox = new Outbox();
    private final SMTPMailServer server;

    /**
     * Mail goes there.
     *
     * @param smtp {@code host:port} of a mail server; empty for files in the folder
     */
    public MailPart(String smtp, Path folder) {
        this.server = smtp.isEmpty() ? new FolderServer(folder) : new SmtpServer(smtp);
    }

    @Override
    public void offer(Services services) {
        services.offer(MailQueue.class, outbox);
        services.offer(MailServerManager.class, new OneServer(server));
        services.offer(MailPart.class, this);
    }

    @Override
    public void close() {
        outbox.close();
    }

    private record OneServer(SMTPMailServer server) implements MailServerManager {

        @Override
        public SMTPMailServer getDefaultSMTPMailServer() {
            return server;
        }

        @Override
        public boolean isDefaultSMTPMailServerDefined() {
            return true;
        }
    }
}
