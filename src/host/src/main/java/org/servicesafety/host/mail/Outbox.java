package org.servicesafety.host.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue: in memory, one mail at a time; a mail that fails is tried ten times, as in Jira, and given up. */
final class Outbox implements MailQueue, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_SECONDS = 5;

    private final ExecutorService sender = Executors.newSingleThreadExecutor();

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
                CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS, sender)
                        .execute(() -> send(item, attempt + 1));
            }
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
