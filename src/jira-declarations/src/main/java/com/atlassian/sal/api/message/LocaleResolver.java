package com.atlassian.sal.api.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(HttpServletRequest request);
}
