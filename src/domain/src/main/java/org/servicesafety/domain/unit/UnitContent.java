package org.servicesafety.domain.unit;

import org.jspecify.annotations.Nullable;

/**
 * What people say about a unit.
 *
 * @param code the site's own code, unique, 1 to 60 characters
 * @param parent unit directly above; null only for a body
 * @param projectKey key of the Jira project; null for everything but a body
 * @param succeeds unit that this one takes the place of after a reorganisation
 */
public record UnitContent(
        String code,
        UnitName name,
        UnitType type,
        @Nullable UnitId parent,
        @Nullable String projectKey,
        Existence existence,
        @Nullable UnitId succeeds) {

    public static final int LONGEST_CODE = 60;
}
