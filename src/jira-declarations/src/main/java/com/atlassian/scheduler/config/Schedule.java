package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** Value: when a job runs: by a cron expression, at intervals, or once. */
public final class Schedule {
    private final String text;

    private Schedule(String text) {
        this.text = text;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return new Schedule("cron " + cronExpression);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule("cron " + cronExpression + " " + timeZone.getID());
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule("every " + intervalInMillis + " ms from " + firstRunTime);
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule("once " + runTime);
    }

    @Override
    public String toString() {
        return text;
    }
}
