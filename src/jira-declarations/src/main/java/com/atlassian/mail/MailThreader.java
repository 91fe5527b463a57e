package com.atlassian.mail;

public interface MailThreader {
    void threadEmail(Email email);

    void storeSentEmail(Email email);
}
