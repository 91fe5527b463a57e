package org.servicesafety.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In place of a mail server: each mail is a file that mail programs open, and a line in the log. */
final class FolderServer implements SMTPMailServer {
    private static final Logger LOG = LoggerFactory.getLogger(FolderServer.class);

    private final Path folder;

    FolderServer(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "mail-", ".eml");
            try (OutputStream out = Files.newOutputStream(file)) {
                Letter.of(email, Session.getInstance(new Properties())).writeTo(out);
            }
            LOG.info("Mail to {}: {} ({})", email.getTo(), email.getSubject(), file);
        } catch (IOException | MessagingException e) {
            throw new MailException(e);
        }
    }
}
