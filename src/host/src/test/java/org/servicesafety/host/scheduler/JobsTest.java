package org.servicesafety.host.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JavaUtilDate") // Jira's interfaces speak of it
class JobsTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");
    private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

    @Test
    void a_cron_expression_is_read_in_its_time_zone() throws SchedulerServiceException {
        TimeZone almaty = TimeZone.getTimeZone("Asia/Almaty");
        Timing nightly = Timing.of(Schedule.forCronExpression("0 30 3 * * ?", almaty));

        assertThat(nightly.next(Optional.empty(), EVENING)).contains(Instant.parse("2026-11-23T22:30:00Z"));
        assertThat(nightly.next(Optional.of(EVENING), Instant.parse("2026-11-23T22:30:00Z")))
                .contains(Instant.parse("2026-11-24T22:30:00Z"));
        assertThatThrownBy(() -> Timing.of(Schedule.forCronExpression("every night at three or so", almaty)))
                .isInstanceOf(SchedulerServiceException.class);
    }

    @Test
    void an_interval_goes_on_and_once_is_once() throws SchedulerServiceException {
        Timing hourly = Timing.of(Schedule.forInterval(3_600_000, Date.from(EVENING)));
        Timing once = Timing.of(Schedule.runOnce(Date.from(EVENING)));

        assertThat(hourly.next(Optional.empty(), EVENING)).contains(EVENING);
        assertThat(hourly.next(Optional.of(EVENING), EVENING)).contains(EVENING.plusSeconds(3600));
        assertThat(once.next(Optional.empty(), EVENING)).contains(EVENING);
        assertThat(once.next(Optional.of(EVENING), EVENING)).isEmpty();
    }

    @Test
    void a_job_runs_again_and_again_until_it_is_taken_away() throws Exception {
        CountDownLatch thrice = new CountDownLatch(3);
        try (Jobs jobs = new Jobs()) {
            jobs.registerJobRunner(RUNNER, request -> {
                thrice.countDown();
                return JobRunnerResponse.success();
            });
            jobs.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withSchedule(Schedule.forCronExpression("* * * * * ?", TimeZone.getDefault())));

            assertThat(thrice.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(jobs.getJobDetails(JOB)).isNotNull();
            jobs.unscheduleJob(JOB);
            assertThat(jobs.getJobDetails(JOB)).isNull();
        }
    }
}
