package org.servicesafety.domain.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for the elimination of a violation.
 *
 * @param user key of the Jira user; null if the title alone says it
 * @param title post held
 */
public record Responsible(@Nullable String user, @Nullable String title) {

    /** Nobody named: the commander of the inspected unit answers. */
    public static final Responsible COMMANDER_OF_UNIT = new Responsible(null, null);
}
