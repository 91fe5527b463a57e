package org.servicesafety.domain.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;

/** Who completes an item of the plan and who confirms it (clause 6, Appendix 1): never the same person. */
public final class Completion {

    private Completion() {}

    /** The performer, or the safety officer for the performer. People are given by their user keys. */
    public static boolean mayComplete(String me, @Nullable String performer, Set<Role> roles) {
        return me.equals(performer) || roles.contains(Role.SAFETY_OFFICER);
    }

    /** The monitoring person named in the item or, where none is named, anyone in the role; nobody confirms their own work. */
    public static boolean mayConfirm(String me, @Nullable String performer, @Nullable String monitor, Set<Role> roles) {
        boolean monitors = monitor == null ? roles.contains(Role.MONITOR) : me.equals(monitor);
        return monitors && !me.equals(performer);
    }
}
