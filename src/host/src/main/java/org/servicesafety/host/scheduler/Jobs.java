package org.servicesafety.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs in this process, which is the whole cluster; what is scheduled is forgotten at the end. */
@SuppressWarnings("JavaUtilDate") // Jira's interfaces speak of it
public final class Jobs implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final ScheduledExecutorService executor = new ScheduledThreadPoolExecutor(1);
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Planned> planned = new ConcurrentHashMap<>();

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public synchronized void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Timing timing = Timing.of(config.getSchedule());
        unscheduleJob(id);
        plan(new Turn(UUID.randomUUID(), id, config, timing), Optional.empty());
    }

    private record Turn(UUID key, JobId id, JobConfig config, Timing timing) {}

    /** Synchronized, so that a job cannot be over before it is known to be planned. */
    private synchronized void plan(Turn turn, Optional<Instant> last) {
        Instant now = Instant.now();
        Optional<Instant> next = turn.timing.next(last, now);
        if (next.isEmpty() || executor.isShutdown()) {
            planned.remove(turn.id);
            return;
        }
        long delay = Math.max(0, Duration.between(now, next.get()).toMillis());
        ScheduledFuture<?> future = executor.schedule(() -> take(turn, next.get()), delay, TimeUnit.MILLISECONDS);
        planned.put(turn.id, new Planned(turn.key, turn.id, turn.config, future));
    }

    private void take(Turn turn, Instant when) {
        run(turn.id, turn.config);
        synchronized (this) {
            Planned still = planned.get(turn.id);
            if (still != null && still.key().equals(turn.key)) {
                plan(turn, Optional.of(when));
            }
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public synchronized void unscheduleJob(JobId id) {
        Planned before = planned.remove(id);
        if (before != null) {
            before.future().cancel(false);
        }
    }

    @Override
    public @Nullable JobDetails getJobDetails(JobId id) {
        return planned.get(id);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return planned.values().stream()
                .filter(job -> job.config().getJobRunnerKey().equals(key))
                .<JobDetails>map(job -> job)
                .toList();
    }

    /** Runs a planned job in the thread of the caller, now; it runs at its time too. For tests. */
    public void runNow(JobId id) {
        Planned job = Objects.requireNonNull(planned.get(id), id.toString());
        run(id, job.config());
    }

    /** A job whose runner is not registered is left out, as in Jira. */
    private void run(JobId id, JobConfig config) {
        JobRunner runner = runners.get(config.getJobRunnerKey());
        if (runner != null) {
            try {
                LOG.debug("{}: {}", id, runner.runJob(new Request(config, id, new Date())));
            } catch (RuntimeException e) {
                LOG.error("The job {} failed", id, e);
            }
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private record Request(JobConfig getJobConfig, JobId getJobId, Date getStartTime) implements JobRunnerRequest {}

    private record Planned(UUID key, JobId id, JobConfig config, ScheduledFuture<?> future) implements JobDetails {

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public Date getNextRunTime() {
            return new Date(System.currentTimeMillis() + future.getDelay(TimeUnit.MILLISECONDS));
        }
    }
}
