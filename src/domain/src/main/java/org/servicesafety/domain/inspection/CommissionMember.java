package org.servicesafety.domain.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a commission, as Appendix 2 names him; a draft may lack any of it.
 *
 * @param position post held
 * @param rank military rank; civilian staff have none
 * @param name surname and initials
 * @param user key of the Jira user; null for a person who has none and signs on paper
 */
public record CommissionMember(
        @Nullable String position, @Nullable String rank, @Nullable String name, @Nullable String user) {

    /** Signs by his own hand in Jira. */
    public boolean hasUser() {
        return user != null;
    }

    public boolean isUser(String key) {
        return key.equals(user);
    }
}
