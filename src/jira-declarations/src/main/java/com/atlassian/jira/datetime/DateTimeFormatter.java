package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withLocale(Locale locale);

    String format(Date date);

    Date parse(String text);

    DateTimeStyle getStyle();

    String getFormatHint();

    TimeZone getZone();

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withDefaultLocale();
}
