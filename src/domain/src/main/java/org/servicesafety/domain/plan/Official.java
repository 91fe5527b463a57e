package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in an item: the responsible or the monitoring person.
 *
 * @param user key of the Jira user; null if there is none
 * @param title rank and office, or office alone, as it stands on paper
 */
public record Official(@Nullable String user, @Nullable String title) {

    /** Nobody is named. */
    public static final Official NOBODY = new Official(null, null);

    public boolean isNamed() {
        return user != null || title != null;
    }
}
