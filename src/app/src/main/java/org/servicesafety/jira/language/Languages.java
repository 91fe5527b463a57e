package org.servicesafety.jira.language;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which language a person reads: the one asked for in the address, else the person's choice in the app, else Jira's
 * language if we speak it, else English. What the browser prefers has no say, as in Jira.
 */
public final class Languages {

    private static final String PARAMETER = "lang";

    private final JiraAuthenticationContext authentication;
    private final I18nHelper.BeanFactory jira;
    private final LanguageChoices choices;

    public Languages(JiraAuthenticationContext authentication, I18nHelper.BeanFactory jira, LanguageChoices choices) {
        this.authentication = authentication;
        this.jira = jira;
        this.choices = choices;
    }

    /** For a request of the person signed in. */
    public Language of(HttpServletRequest request) {
        return of(request.getParameter(PARAMETER));
    }

    /** For the person signed in, who has perhaps asked for a language in the address; other texts there are ignored. */
    public Language of(@Nullable String askedFor) {
        return Language.ofTag(askedFor).orElseGet(() -> localeFor(authentication.getLoggedInUser()));
    }

    /** For anybody, also one who is not there, such as the reader of a message; null is a guest. */
    public Language localeFor(@Nullable ApplicationUser user) {
        if (user == null) {
            return Language.nearest(authentication.getLocale());
        }
        return choices.of(user).language().orElseGet(() -> asInJira(user));
    }

    private Language asInJira(ApplicationUser user) {
        return Language.nearest(jira.getInstance(user).getLocale());
    }
}
