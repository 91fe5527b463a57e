package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

public interface JobDetails {
    JobId getJobId();

    Date getNextRunTime();
}
