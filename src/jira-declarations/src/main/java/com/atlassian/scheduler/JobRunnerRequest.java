package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

public interface JobRunnerRequest {
    JobConfig getJobConfig();

    JobId getJobId();

    Date getStartTime();
}
