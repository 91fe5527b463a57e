package org.servicesafety.host.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a job runs, in milliseconds.
 *
 * @param delay    until the first run
 * @param interval between two runs; 0 for a job that runs once
 */
record Timing(long delay, long interval) {

    private static final Pattern INTERVAL = Pattern.compile("every (\\d+) ms from (.*)");
    private static final Pattern ONCE = Pattern.compile("once (.*)");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.US);

    static Timing of(Schedule schedule) throws SchedulerServiceException {
        Matcher interval = INTERVAL.matcher(schedule.toString());
        Matcher once = ONCE.matcher(schedule.toString());
        if (interval.matches()) {
            return new Timing(delay(interval.group(2)), Long.parseLong(interval.group(1)));
        }
        if (once.matches()) {
            return new Timing(delay(once.group(1)), 0);
        }
        throw new SchedulerServiceException("The stand-in runs jobs at intervals or once, not by " + schedule);
    }

    private static long delay(String date) throws SchedulerServiceException {
        try {
            Instant first = date.equals("null")
                    ? Instant.now()
                    : ZonedDateTime.parse(date, DATE).toInstant();
            return Math.max(0, first.toEpochMilli() - System.currentTimeMillis());
        } catch (DateTimeException e) {
            throw new SchedulerServiceException("Not a time: " + date);
        }
    }

    boolean isOnce() {
        return interval == 0;
    }
}
