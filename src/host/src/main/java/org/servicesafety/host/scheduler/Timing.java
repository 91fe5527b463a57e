package org.servicesafety.host.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a job runs next. */
@FunctionalInterface
interface Timing {

    Pattern INTERVAL = Pattern.compile("every (\\d+) ms from (.*)");
    Pattern ONCE = Pattern.compile("once (.*)");
    Pattern CRON = Pattern.compile("cron (\\S+ \\S+ \\S+ \\S+ \\S+ \\S+)(?: (\\S+))?");
    DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.US);

    /**
     * The run after the last one, or the first.
     *
     * @param last empty before the first run
     * @return empty if there is no other
     */
    Optional<Instant> next(Optional<Instant> last, Instant now);

    static Timing of(Schedule schedule) throws SchedulerServiceException {
        Matcher interval = INTERVAL.matcher(schedule.toString());
        Matcher once = ONCE.matcher(schedule.toString());
        Matcher cron = CRON.matcher(schedule.toString());
        if (interval.matches()) {
            return every(Duration.ofMillis(Long.parseLong(interval.group(1))), moment(interval.group(2)));
        }
        if (once.matches()) {
            Instant moment = moment(once.group(1));
            return (last, now) -> last.isPresent() ? Optional.empty() : Optional.of(moment);
        }
        if (cron.matches()) {
            return byCron(cron.group(1), cron.group(2) == null ? ZoneId.systemDefault() : ZoneId.of(cron.group(2)));
        }
        throw new SchedulerServiceException("The stand-in does not run jobs by " + schedule);
    }

    private static Timing every(Duration interval, Instant first) {
        return (last, now) -> Optional.of(last.isPresent() ? last.get().plus(interval) : first);
    }

    private static Timing byCron(String expression, ZoneId zone) throws SchedulerServiceException {
        try {
            CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
            ExecutionTime times = ExecutionTime.forCron(parser.parse(expression));
            return (last, now) -> times.nextExecution(now.atZone(zone)).map(ZonedDateTime::toInstant);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("Not a cron expression: " + expression);
        }
    }

    private static Instant moment(String date) throws SchedulerServiceException {
        try {
            return date.equals("null")
                    ? Instant.now()
                    : ZonedDateTime.parse(date, DATE).toInstant();
        } catch (DateTimeException e) {
            throw new SchedulerServiceException("Not a time: " + date);
        }
    }
}
