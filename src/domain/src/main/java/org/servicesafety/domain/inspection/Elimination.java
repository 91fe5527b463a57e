package org.servicesafety.domain.inspection;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;

/**
 * Who eliminates a violation and who verifies that it is gone (clause 14, Appendix 2): never the same person. Neither begins before the act
 * is signed: until then there is no violation, only what the commission writes down.
 */
public final class Elimination {

    private Elimination() {}

    /** Whether anything may be done about the violations of an act in this state. */
    public static boolean hasBegun(ActState act) {
        return act.signed() && act != ActState.DISPOSED;
    }

    /** The person responsible, the commander of the inspected unit, or the safety officer. People are given by their user keys. */
    public static boolean mayReport(String me, @Nullable String responsible, Set<Role> roles) {
        return me.equals(responsible) || roles.contains(Role.UNIT_COMMANDER) || roles.contains(Role.SAFETY_OFFICER);
    }

    /**
     * Someone of the commissions or a monitoring person; nobody verifies their own work.
     *
     * @param performers who is responsible for the elimination, and who reported it
     */
    public static boolean mayVerify(String me, Collection<String> performers, Set<Role> roles) {
        return (roles.contains(Role.COMMISSION) || roles.contains(Role.MONITOR)) && !performers.contains(me);
    }
}
