package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import org.jspecify.annotations.Nullable;

public interface SMTPMailServer {
    void sendWithMessageId(Email email, @Nullable String messageId) throws MailException;
}
