package org.servicesafety.host.page;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of Jira's own pages in the language that the person has chosen in Jira: English or Russian. */
public final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;

    Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "host.texts.pages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of the key; the key itself where there is none, so that it is seen. */
    public String text(String key, Object... values) {
        try {
            String pattern = words.getString(key);
            return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    public String language() {
        return locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
    }

    /** {@code dd.MM.yyyy}; empty for no day. */
    public String day(@Nullable Date date) {
        return date == null ? "" : DAY.format(date.toInstant().atZone(zone));
    }

    /** {@code dd.MM.yyyy HH:mm}; empty for no time. */
    public String minute(@Nullable Date date) {
        return date == null ? "" : MINUTE.format(date.toInstant().atZone(zone));
    }

    public Locale locale() {
        return locale;
    }
}
