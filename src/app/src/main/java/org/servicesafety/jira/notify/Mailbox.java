package org.servicesafety.jira.notify;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Where mails to a person go. */
final class Mailbox {
    private Mailbox() {}

    /** Whether mails reach the person: the account is open and has an address. */
    static boolean has(@Nullable ApplicationUser user) {
        return user != null
                && user.isActive()
                && user.getEmailAddress() != null
                && user.getEmailAddress().contains("@");
    }
}
