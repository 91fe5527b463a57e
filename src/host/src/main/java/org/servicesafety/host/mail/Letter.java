package org.servicesafety.host.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A mail as it goes over the wire. */
@SuppressWarnings("JavaUtilDate") // mails are dated by it
final class Letter {
    private static final String FROM = "jira@example.org";

    private Letter() {}

    static MimeMessage of(Email email, Session session) throws MessagingException {
        MimeMessage letter = new MimeMessage(session);
        letter.setFrom(new InternetAddress(FROM));
        letter.setRecipients(Message.RecipientType.TO, InternetAddress.parse(email.getTo()));
        letter.setSubject(email.getSubject(), email.getEncoding());
        letter.setContent(email.getBody(), email.getMimeType() + "; charset=" + email.getEncoding());
        letter.setSentDate(Date.from(Instant.now()));
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            letter.setHeader(header.getKey(), header.getValue());
        }
        letter.saveChanges();
        return letter;
    }
}
