package org.servicesafety.jira.office;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read by another library. */
class CalendarFileTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:15:00.5Z");
    private static final String TITLE = "План обеспечения безопасности; на 2027 год, \\ «воинская часть 10411»";

    private static String file(String title, String description) {
        return CalendarFile.of(
                "Безопасность",
                "ru",
                AT,
                List.of(new CalendarFile.Event(
                        "PLAN-3-2027-0@service-safety",
                        LocalDate.of(2026, 12, 24),
                        title,
                        description,
                        "http://jira.local/projects/MU03?a=1&b=2")));
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        ICalendar calendar =
                Biweekly.parse(file(TITLE, "first line\nsecond, line")).first();

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue()).isEqualTo("first line\nsecond, line");
        assertThat(event.getUid().getValue()).isEqualTo("PLAN-3-2027-0@service-safety");
        assertThat(event.getUrl().getValue()).isEqualTo("http://jira.local/projects/MU03?a=1&b=2");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261224");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261225");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-11-23T09:15:00Z");
    }

    @Test
    void noLineHasMoreThan75OctetsAndAllEndAsTheStandardWants() {
        String file = file(TITLE.repeat(5), "қауіпсіздік ".repeat(30));

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void nothingTypedByPeopleBecomesAnotherProperty() {
        ICalendar calendar = Biweekly.parse(file("drill\r\nEND:VEVENT\r\nATTACH:http://evil", "a\u0007b"))
                .first();

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getAttachments()).isEmpty();
        assertThat(calendar.getEvents().get(0).getSummary().getValue())
                .isEqualTo("drill\nEND:VEVENT\nATTACH:http://evil");
    }

    @Test
    void aCalendarMayBeEmpty() {
        assertThat(Biweekly.parse(CalendarFile.of("Безопасность", "kk", AT, List.of()))
                        .first()
                        .getEvents())
                .isEmpty();
    }
}
