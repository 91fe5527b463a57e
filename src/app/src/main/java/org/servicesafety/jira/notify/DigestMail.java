package org.servicesafety.jira.notify;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailThreader;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.ao.AoDigests;

/**
 * A digest in Jira's queue. Whether it was sent is told by its row alone: it may stand in the queue twice, on two nodes, or be tried again by
 * the queue, and it leaves once.
 */
final class DigestMail extends SingleMailQueueItem {

    /** What Jira calls once the mail was sent, and only then. */
    private static final String SENT = "storeSentEmail";

    private final AoDigests rows;
    private final int id;
    private final Receipt receipt;
    private final Runnable after;

    /**
     * A mail.
     *
     * @param after what is done when the queue has no more to do with it
     */
    DigestMail(AoDigests rows, AoDigests.Waiting digest, Email email, Runnable after) {
        super(email);
        this.rows = rows;
        this.id = digest.id();
        this.receipt = new Receipt();
        this.after = after;
        setMailThreader(receipt.threader());
    }

    @Override
    public void send() throws MailException {
        try {
            rows.send(id, this::isTaken);
        } catch (NotTaken e) {
            throw e.why;
        }
        after.run();
    }

    private boolean isTaken() {
        try {
            super.send();
            return receipt.signed;
        } catch (MailException e) {
            throw new NotTaken(e);
        }
    }

    /**
     * Jira hands no mail over, and says nothing, without a server or with mail switched off: the receipt tells the difference. Whatever else
     * a version of Jira asks of a threader, it has nothing to say.
     */
    private static final class Receipt implements InvocationHandler {
        private boolean signed;

        MailThreader threader() {
            return (MailThreader) Proxy.newProxyInstance(
                    MailThreader.class.getClassLoader(), new Class<?>[] {MailThreader.class}, this);
        }

        @Override
        public @Nullable Object invoke(Object threader, Method method, @Nullable Object @Nullable [] given) {
            signed |= SENT.equals(method.getName());
            return null;
        }
    }

    /** Undoes the transaction. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient MailException why;

        NotTaken(MailException why) {
            super(why);
            this.why = why;
        }
    }
}
