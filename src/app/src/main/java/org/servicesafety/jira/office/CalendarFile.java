package org.servicesafety.jira.office;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of iCalendar (RFC 5545) with whole-day events. */
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** A line has 75 octets at most; a letter up to three. */
    private static final int LINE = 24;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * An event of one day.
     *
     * @param id the same each time the event is told of, unlike any other
     * @param address of a page about it; null if there is none
     */
    public record Event(String id, LocalDate day, String title, String description, @Nullable String address) {}

    /**
     * The file.
     *
     * @param at when its content was so
     */
    public static String of(String name, String language, Instant at, List<Event> events) {
        StringWriter text = new StringWriter();
        try (VObjectWriter writer = new VObjectWriter(text, SyntaxStyle.NEW)) {
            writer.getFoldedLineWriter().setLineLength(LINE);
            writer.writeBeginComponent("VCALENDAR");
            writer.writeVersion("2.0");
            writer.writeProperty("PRODID", "-//Service Safety for Jira//" + language.toUpperCase(Locale.ROOT));
            writer.writeProperty("METHOD", "PUBLISH");
            text(writer, "NAME", name);
            text(writer, "X-WR-CALNAME", name);
            writer.writeProperty("X-PUBLISHED-TTL", "PT6H");
            for (Event event : events) {
                write(writer, event, at);
            }
            writer.writeEndComponent("VCALENDAR");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(VObjectWriter writer, Event event, Instant at) throws IOException {
        writer.writeBeginComponent("VEVENT");
        text(writer, "UID", event.id());
        writer.writeProperty("DTSTAMP", MOMENT.format(at.truncatedTo(ChronoUnit.SECONDS)));
        day(writer, "DTSTART", event.day());
        // the end is exclusive
        day(writer, "DTEND", event.day().plusDays(1));
        text(writer, "SUMMARY", event.title());
        text(writer, "DESCRIPTION", event.description());
        if (event.address() != null) {
            writer.writeProperty("URL", event.address());
        }
        writer.writeProperty("TRANSP", "TRANSPARENT");
        writer.writeEndComponent("VEVENT");
    }

    private static void day(VObjectWriter writer, String name, LocalDate day) throws IOException {
        VObjectParameters date = new VObjectParameters();
        date.put("VALUE", "DATE");
        writer.writeProperty(null, name, date, DAY.format(day));
    }

    /** A text of people: commas, semicolons, backslashes and ends of lines mean nothing in it. */
    private static void text(VObjectWriter writer, String name, String value) throws IOException {
        writer.writeProperty(
                name,
                VObjectPropertyValues.escape(value).replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " "));
    }
}
