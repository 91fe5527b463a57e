package org.servicesafety.host.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue: in memory, one mail at a time; a mail that fails is tried ten times, as in Jira, and given up. */
final class Outbox implements MailQueue, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_SECONDS = 5;

    private final ScheduledExecutorService sender = new ScheduledThreadPoolExecutor(1);

    @Override
    public void addItem(MailQueueItem item) {
        sender.execute(() -> send(item, 1));
    }

    private void send(MailQueueItem item, int attempt) {
        try {
            item.send();
        } catch (MailException | RuntimeException e) {
            LOG.warn("Attempt {} to send \"{}\" failed", attempt, item.getSubject(), e);
            if (attempt < ATTEMPTS && !sender.isShutdown()) {
                sender.schedule(() -> send(item, attempt + 1), PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
