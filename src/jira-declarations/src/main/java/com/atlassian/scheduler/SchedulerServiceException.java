package com.atlassian.scheduler;

/** A job could not be scheduled. */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        super(message);
    }
}
