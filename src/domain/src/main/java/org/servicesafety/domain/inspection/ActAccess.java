package org.servicesafety.domain.inspection;

import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.unit.UnitId;

/**
 * Who may see acts and do what with them. Whoever may open records of the body sees them. Safety officer, members of commissions and
 * administrator of the project draft. A draft is edited by the commission that it names, the safety officer and the administrator of the
 * project; deleted by its chairperson and the latter two; signed by each of the commission for himself.
 */
public final class ActAccess {

    private ActAccess() {}

    /**
     * What the person may do with the act now, as far as person and state decide; whether it is complete enough to be signed is another
     * matter. {@code edit, record-violation, delete, sign, sign-for-member, sign-for-all}.
     */
    public static List<String> can(Rights rights, Act act) {
        if (!act.isDraft()) {
            return List.of();
        }
        List<String> can = new ArrayList<>();
        if (mayEdit(rights, act)) {
            can.addAll(List.of("edit", "record-violation"));
        }
        addIf(mayDelete(rights, act), "delete", can);
        addIf(maySignForSelf(rights, act), "sign", can);
        addIf(isChair(rights, act) && awaitsPaper(act), "sign-for-member", can);
        addIf(rights.administers(act.body()), "sign-for-all", can);
        return can;
    }

    /** Whether the person may open drafts for the body. */
    public static boolean mayDraft(Rights rights, UnitId body) {
        return rights.has(Role.COMMISSION, body) || keepsRecords(rights, body);
    }

    static boolean mayEdit(Rights rights, Act act) {
        return act.commission().seatOf(rights.me().userKey()).isPresent() || keepsRecords(rights, act.body());
    }

    static boolean mayDelete(Rights rights, Act act) {
        return isChair(rights, act) || keepsRecords(rights, act.body());
    }

    static boolean isChair(Rights rights, Act act) {
        return act.commission().isChairedBy(rights.me().userKey());
    }

    /** The act, if the person sees it. */
    static Act visible(Rights rights, Act act) {
        if (!rights.sees(act.body())) {
            throw new NotVisible();
        }
        return act;
    }

    /** The draft, if the person may edit it; Conflict if it is signed (clause 15: kept as it was signed), Forbidden if he may not. */
    static Act editable(Rights rights, Act act) {
        if (!visible(rights, act).isDraft()) {
            throw new Conflict(Faults.of(
                    Fault.of("act-signed", String.valueOf(act.keepUntil())).underClause(Retention.CLAUSE)));
        }
        if (!mayEdit(rights, act)) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
        return act;
    }

    private static boolean keepsRecords(Rights rights, UnitId body) {
        return rights.has(Role.SAFETY_OFFICER, body) || rights.administers(body);
    }

    private static boolean maySignForSelf(Rights rights, Act act) {
        return act.commission()
                .seatOf(rights.me().userKey())
                .filter(seat -> !act.isSignedAt(seat))
                .isPresent();
    }

    private static boolean awaitsPaper(Act act) {
        return act.commission().seats().stream()
                .filter(seat -> !seat.isChair() && !act.isSignedAt(seat))
                .anyMatch(seat -> !act.commission().at(seat).orElseThrow().hasUser());
    }

    private static void addIf(boolean permitted, String deed, List<String> can) {
        if (permitted) {
            can.add(deed);
        }
    }
}
