package org.servicesafety.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a user, and Jira's texts in it. A key without a text is its own text, as in Jira. */
public final class Languages implements I18nHelper.BeanFactory {
    /** Where a user's choice of a language is kept among his properties. */
    public static final String PROPERTY = "jira.user.locale";

    private final Preferences preferences;
    private final Texts texts;

    public Languages(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    /** Where texts come from: the host's own and those of the apps. */
    public interface Texts {
        @Nullable
        String text(String key, Locale locale);
    }

    public Locale localeOf(@Nullable ApplicationUser user) {
        String chosen = user == null ? null : preferences.get(user.getKey(), PROPERTY);
        return chosen == null ? Locale.ENGLISH : Locale.forLanguageTag(chosen.replace('_', '-'));
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(localeOf(user));
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Reader(locale, texts);
    }

    private record Reader(Locale getLocale, Texts texts) implements I18nHelper {
        @Override
        public String getText(String key) {
            String text = texts.text(key, getLocale);
            return text == null ? key : text;
        }

        @Override
        public String getText(String key, String value) {
            return format(key, value);
        }

        @Override
        public String getText(String key, Object parameters) {
            return parameters instanceof Collection<?> many ? format(key, many.toArray()) : format(key, parameters);
        }

        private String format(String key, Object... parameters) {
            return new MessageFormat(getText(key), getLocale).format(parameters);
        }
    }
}
