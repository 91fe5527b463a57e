package org.servicesafety.jira.job;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.servicesafety.domain.reminder.PlanDigests;
import org.servicesafety.jira.notify.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds people each working morning, on one node of the cluster. The later runs of a day find it planned and only hand over again what a
 * lost queue held, as does the run after a start.
 */
@SuppressWarnings("JavaUtilDate") // Jira's scheduler speaks of it
public final class ReminderJob implements JobRunner, LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private static final String NAME = "org.servicesafety.jira.reminders";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobRunnerKey ASKED_FOR = JobRunnerKey.of(NAME + ".asked-for");

    /** At half past seven and each hour until half past seven in the evening, by the clock of the site. */
    private static final String BY_DAY = "0 30 7-19 * * ?";

    private static final Duration AFTER_START = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int EARLIEST_HOUR = 7;

    private final SchedulerService scheduler;
    private final TimeZoneManager zones;
    private final PlanDigests digests;
    private final Post post;
    private final Clock clock;

    public ReminderJob(SchedulerService scheduler, TimeZoneManager zones, PlanDigests digests, Post post, Clock clock) {
        this.scheduler = scheduler;
        this.zones = zones;
        this.digests = digests;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        scheduler.registerJobRunner(ASKED_FOR, request -> run(true));
        schedule(RUNNER, "by-day", Schedule.forCronExpression(BY_DAY, zones.getDefaultTimezone()));
        schedule(RUNNER, "start", once(AFTER_START));
    }

    /** The schedule is the cluster's and stays; this node can run the job no more. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
        scheduler.unregisterJobRunner(ASKED_FOR);
    }

    /** A server that starts at night waits for the morning with what is new. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return run(clock.instant().atZone(clock.getZone()).getHour() >= EARLIEST_HOUR);
    }

    private JobRunnerResponse run(boolean withNew) {
        int planned = withNew ? digests.plan() : 0;
        int handed = post.handOver(LocalDate.now(clock));
        LOG.debug("Reminders planned: {}, handed to the mail queue: {}", planned, handed);
        return JobRunnerResponse.success("planned: " + planned + ", handed over: " + handed);
    }

    /** Asks for a run in a moment. */
    public void soon() {
        schedule(ASKED_FOR, "soon", once(SOON));
    }

    private static Schedule once(Duration after) {
        return Schedule.runOnce(Date.from(Instant.now().plus(after)));
    }

    private void schedule(JobRunnerKey runner, String which, Schedule when) {
        JobConfig job = JobConfig.forJobRunnerKey(runner)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(when);
        try {
            scheduler.scheduleJob(JobId.of(NAME + "." + which), job);
        } catch (SchedulerServiceException e) {
            LOG.error("The job {} could not be planned", which, e);
        }
    }
}
