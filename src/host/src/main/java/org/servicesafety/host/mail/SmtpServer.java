package org.servicesafety.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/** A mail server in the net. A mail is sent when the server has said so. */
final class SmtpServer implements SMTPMailServer {
    private static final String PATIENCE = "10000";

    private final Session session;

    /**
     * The server there.
     *
     * @param address {@code host:port}
     */
    SmtpServer(String address) {
        int colon = address.lastIndexOf(':');
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", address.substring(0, colon));
        properties.setProperty("mail.smtp.port", address.substring(colon + 1));
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        session = Session.getInstance(properties);
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            Transport.send(Letter.of(email, session));
        } catch (MessagingException e) {
            throw new MailException(e);
        }
    }
}
