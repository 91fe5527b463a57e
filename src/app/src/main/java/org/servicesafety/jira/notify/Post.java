package org.servicesafety.jira.notify;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.ao.AoDigests;

/**
 * Hands planned digests to Jira's mail queue. The queue lies in the memory of a node and is lost with it; the rows are not, so what a lost
 * queue held is handed over again by the next run.
 */
public final class Post {

    /** Older digests are sent no more. */
    static final int MOST_DAYS = 14;

    private static final int PORTION = 200;

    private final AoDigests rows;
    private final UserManager users;
    private final Supplier<MailQueue> queue;

    /** What this node's queue has had today and has not done with; a hint, so that the queue does not fill with copies. */
    private final Set<Integer> underWay = new HashSet<>();

    private @Nullable LocalDate day;

    public Post(AoDigests rows, UserManager users, Supplier<MailQueue> queue) {
        this.rows = rows;
        this.users = users;
        this.queue = queue;
    }

    /** Hands over all that is planned and not in the queue of this node; answers how many that were. */
    public int handOver(LocalDate today) {
        begin(today);
        int handed = 0;
        List<AoDigests.Waiting> some = rows.waiting(today.minusDays(MOST_DAYS), 0, PORTION);
        while (!some.isEmpty()) {
            handed += (int) some.stream().filter(this::handOver).count();
            some = rows.waiting(
                    today.minusDays(MOST_DAYS), some.get(some.size() - 1).id(), PORTION);
        }
        return handed;
    }

    private synchronized void begin(LocalDate today) {
        if (!today.equals(day)) {
            underWay.clear();
            day = today;
        }
    }

    private boolean handOver(AoDigests.Waiting digest) {
        ApplicationUser reader = users.getUserByKey(digest.digest().person());
        if (!Mailbox.has(reader)) {
            rows.drop(digest.id());
            return false;
        }
        if (!mark(digest.id())) {
            return false;
        }
        Email email = email(digest, Objects.requireNonNull(reader).getEmailAddress());
        queue.get().addItem(new DigestMail(rows, digest, email, () -> unmark(digest.id())));
        return true;
    }

    private static Email email(AoDigests.Waiting digest, String address) {
        Email email = new Email(address);
        email.setSubject(digest.digest().subject());
        email.setBody(digest.digest().body());
        email.setMimeType("text/plain");
        email.setEncoding("UTF-8");
        // RFC 3834: nobody's machine answers it
        email.addHeader("Auto-Submitted", "auto-generated");
        email.addHeader("X-Service-Safety-Digest", digest.messageId());
        return email;
    }

    private synchronized boolean mark(int id) {
        return underWay.add(id);
    }

    private synchronized void unmark(int id) {
        underWay.remove(id);
    }
}
