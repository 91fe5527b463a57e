package org.servicesafety.domain.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;

/** Who eliminates a violation and who verifies that it is gone (clause 14, Appendix 2): never the same person. */
public final class Elimination {

    private Elimination() {}

    /** The person responsible, the commander of the inspected unit, or the safety officer. People are given by their user keys. */
    public static boolean mayReport(String me, @Nullable String responsible, Set<Role> roles) {
        return me.equals(responsible) || roles.contains(Role.UNIT_COMMANDER) || roles.contains(Role.SAFETY_OFFICER);
    }

    /** Someone of the commissions or a monitoring person; nobody verifies their own work. */
    public static boolean mayVerify(String me, @Nullable String responsible, Set<Role> roles) {
        return (roles.contains(Role.COMMISSION) || roles.contains(Role.MONITOR)) && !me.equals(responsible);
    }
}
