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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.servicesafety.domain.plan.OpenOccurrences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes issues of near occurrences each night, on one node of the cluster. It runs after each start as well, for sites that are off at
 * night, and soon after a run that left some over.
 */
@SuppressWarnings("JavaUtilDate") // Jira's scheduler speaks of it
public final class OccurrenceJob implements JobRunner, LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(OccurrenceJob.class);

    private static final String NAME = "org.servicesafety.jira.occurrences";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);

    /** At half past three, by the clock of the site. */
    private static final String NIGHTLY = "0 30 3 * * ?";

    private static final Duration AFTER_START = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final SchedulerService scheduler;
    private final TimeZoneManager zones;
    private final OpenOccurrences near;

    public OccurrenceJob(SchedulerService scheduler, TimeZoneManager zones, OpenOccurrences near) {
        this.scheduler = scheduler;
        this.zones = zones;
        this.near = near;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        schedule(scheduler, "nightly", Schedule.forCronExpression(NIGHTLY, zones.getDefaultTimezone()));
        schedule(scheduler, "start", once(AFTER_START));
    }

    /** The schedule is the cluster's and stays; this node can run the job no more. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        OpenOccurrences.Outcome outcome = near.open();
        if (!outcome.refused().isEmpty()) {
            LOG.warn("Jira refused issues for occurrences of the plans {}; see the health page", outcome.refused());
        }
        return JobRunnerResponse.success("issues made: " + outcome.opened());
    }

    /** Asks for a run in a moment. */
    public static void soon(SchedulerService scheduler) {
        schedule(scheduler, "soon", once(SOON));
    }

    private static Schedule once(Duration after) {
        return Schedule.runOnce(Date.from(Instant.now().plus(after)));
    }

    private static void schedule(SchedulerService scheduler, String which, Schedule when) {
        JobConfig job = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(when);
        try {
            scheduler.scheduleJob(JobId.of(NAME + "." + which), job);
        } catch (SchedulerServiceException e) {
            LOG.error("The job {} could not be planned", which, e);
        }
    }
}
