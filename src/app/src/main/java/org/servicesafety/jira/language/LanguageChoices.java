package org.servicesafety.jira.language;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;

/** Keeps each person's choice of language among the properties that Jira has for a user. */
public final class LanguageChoices {

    private static final String PROPERTY = "org.servicesafety.language";

    private final UserPropertyManager properties;

    public LanguageChoices(UserPropertyManager properties) {
        this.properties = properties;
    }

    /** What the person has chosen; as in Jira, if nothing. */
    public LanguageChoice of(ApplicationUser user) {
        String code = properties.getPropertySet(user).getString(PROPERTY);
        return LanguageChoice.ofCode(code).orElse(LanguageChoice.AS_IN_JIRA);
    }

    /** From now on the person reads this. */
    public void choose(ApplicationUser user, LanguageChoice choice) {
        properties.getPropertySet(user).setString(PROPERTY, choice.code());
    }
}
