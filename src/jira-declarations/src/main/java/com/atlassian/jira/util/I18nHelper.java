package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

public interface I18nHelper {
    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, Object parameters);

    Locale getLocale();

    interface BeanFactory {
        I18nHelper getInstance(ApplicationUser user);

        I18nHelper getInstance(Locale locale);
    }
}
