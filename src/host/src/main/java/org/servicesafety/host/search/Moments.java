package org.servicesafety.host.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the query language writes them: days, minutes, {@code -2w}, and the functions of the calendar. */
final class Moments {
    private static final Pattern STEP = Pattern.compile("([+-]?\\d{1,5})([wdhmMy]?)");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,15}");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The moment that the text names; none when it names none. */
    List<Object> read(String text) {
        try {
            return List.of(Timestamp.from(instant(text.replace('/', '-'))));
        } catch (DateTimeException noMoment) {
            throw new JqlException("Date value '" + text
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                    + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
    }

    private Instant instant(String text) {
        if (EPOCH.matcher(text).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            return moved(now(), step, "m").toInstant();
        }
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        LocalDateTime local = text.contains(" ")
                ? LocalDateTime.parse(text, MINUTES)
                : LocalDate.parse(text).atStartOfDay();
        return local.atZone(clock.getZone()).toInstant();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static ZonedDateTime moved(ZonedDateTime from, Matcher step, String standard) {
        int count = Integer.parseInt(step.group(1));
        String unit = step.group(2).isEmpty() ? standard : step.group(2);
        return switch (unit) {
            case "w" -> from.plusWeeks(count);
            case "d" -> from.plusDays(count);
            case "h" -> from.plus(Duration.ofHours(count));
            case "M" -> from.plus(Period.ofMonths(count));
            case "y" -> from.plusYears(count);
            default -> from.plusMinutes(count);
        };
    }

    /** What a function of the calendar gives, as an ISO instant; empty for a function of another kind. */
    Optional<String> function(String name, List<String> arguments) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("now")) {
            return Optional.of(now().toInstant().toString());
        }
        if (!lower.matches("(start|end)of(day|week|month|year)")) {
            return Optional.empty();
        }
        String unit = lower.substring(lower.indexOf("of") + 2);
        ZonedDateTime start = start(unit, arguments.isEmpty() ? now() : shifted(arguments.get(0), unit));
        return Optional.of((lower.startsWith("start") ? start : end(unit, start))
                .toInstant()
                .toString());
    }

    private ZonedDateTime shifted(String argument, String unit) {
        Matcher step = STEP.matcher(argument);
        if (!step.matches()) {
            throw new JqlException("The increment '" + argument + "' is not like '-1' or '+2w'.");
        }
        return moved(now(), step, unit.equals("month") ? "M" : unit.substring(0, 1));
    }

    private static ZonedDateTime start(String unit, ZonedDateTime moment) {
        ZonedDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case "month" -> day.withDayOfMonth(1);
            case "year" -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private static ZonedDateTime end(String unit, ZonedDateTime start) {
        ZonedDateTime next =
                switch (unit) {
                    case "week" -> start.plusWeeks(1);
                    case "month" -> start.plus(Period.ofMonths(1));
                    case "year" -> start.plusYears(1);
                    default -> start.plusDays(1);
                };
        return next.minus(Duration.ofMillis(1));
    }
}
