package org.servicesafety.host.user;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Dates as Jira shows and reads them; the pickers of this site write ISO days. */
public final class Dates implements DateTimeFormatterFactory {
    private final Authentication authentication;
    private final Languages languages;
    private final Zones zones;

    public Dates(Authentication authentication, Languages languages, Zones zones) {
        this.authentication = authentication;
        this.languages = languages;
        this.zones = zones;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(DateTimeStyle.RELATIVE, zones.getDefaultTimezone(), Locale.ENGLISH);
    }

    private static String pattern(DateTimeStyle style) {
        return switch (style) {
            case DATE_PICKER, ISO_8601_DATE -> "yyyy-MM-dd";
            case DATE_TIME_PICKER -> "yyyy-MM-dd HH:mm";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case DATE -> "dd/MMM/yy";
            case COMPLETE, RELATIVE -> "dd/MMM/yy h:mm a";
        };
    }

    private final class Formatter implements DateTimeFormatter {
        private final DateTimeStyle style;
        private final TimeZone zone;
        private final Locale locale;

        Formatter(DateTimeStyle style, TimeZone zone, Locale locale) {
            this.style = style;
            this.zone = zone;
            this.locale = locale;
        }

        private SimpleDateFormat format() {
            SimpleDateFormat format = new SimpleDateFormat(pattern(style), locale);
            format.setTimeZone(zone);
            format.setLenient(false);
            return format;
        }

        @Override
        public DateTimeFormatter forUser(@Nullable ApplicationUser user) {
            return new Formatter(style, zones.getTimeZoneforUser(user), languages.localeOf(user));
        }

        @Override
        public DateTimeFormatter forLoggedInUser() {
            return forUser(authentication.getLoggedInUser());
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle newStyle) {
            return new Formatter(newStyle, zone, locale);
        }

        @Override
        public DateTimeFormatter withSystemZone() {
            return new Formatter(style, zones.getDefaultTimezone(), locale);
        }

        @Override
        public DateTimeFormatter withDefaultZone() {
            return withSystemZone();
        }

        @Override
        public DateTimeFormatter withLocale(Locale newLocale) {
            return new Formatter(style, zone, newLocale);
        }

        @Override
        public DateTimeFormatter withDefaultLocale() {
            return withLocale(Locale.ENGLISH);
        }

        @Override
        public String format(Date date) {
            return format().format(date);
        }

        @Override
        public Date parse(String text) {
            try {
                return format().parse(text);
            } catch (ParseException noDate) {
                throw new IllegalArgumentException(text + " is not like " + getFormatHint(), noDate);
            }
        }

        @Override
        public DateTimeStyle getStyle() {
            return style;
        }

        @Override
        public String getFormatHint() {
            return pattern(style);
        }

        @Override
        public TimeZone getZone() {
            return zone;
        }
    }
}
