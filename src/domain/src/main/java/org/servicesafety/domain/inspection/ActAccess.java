package org.servicesafety.domain.inspection;

import java.time.LocalDate;
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
 *
 * <p>A signed act is approved by the commander of the body. The commander of the inspected unit acknowledges it and reports on
 * elimination: of a body its commander, of a unit whoever stands as a commander of inspected units in the project of the body to which the
 * unit belongs, and nobody of any other project; a unit has no project of its own to say who commands it. The safety officer may record the
 * report too.
 * Commander, safety officer and administrator of the project dispose of what need not be kept.
 */
public final class ActAccess {

    private ActAccess() {}

    /**
     * What the person may do with the act now, as far as person and state decide; whether it is complete enough to be signed is another
     * matter. {@code edit, record-violation, delete, sign, sign-for-member, sign-for-all; approve, acknowledge, report, dispose,
     * supplement}.
     *
     * @param owner the body to which the inspected unit belongs; itself if it is one
     */
    public static List<String> can(Rights rights, Act act, UnitId owner, LocalDate today) {
        return act.isDraft() ? withDraft(rights, act) : withSigned(rights, act, owner, today);
    }

    private static List<String> withDraft(Rights rights, Act act) {
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

    private static List<String> withSigned(Rights rights, Act act, UnitId owner, LocalDate today) {
        List<String> can = new ArrayList<>();
        addIf(act.state() == ActState.SIGNED && mayApprove(rights, act), "approve", can);
        addIf(act.state() == ActState.APPROVED && commandsInspectedUnit(rights, act, owner), "acknowledge", can);
        addIf(act.state() == ActState.ACKNOWLEDGED && mayReport(rights, act, owner), "report", can);
        if (!act.isDisposed()) {
            addIf(Retention.isOver(act, today) && mayDispose(rights, act), "dispose", can);
            addIf(act.content().supplements() == null && mayDraft(rights, act.body()), "supplement", can);
        }
        return can;
    }

    /** What the person may do now with one violation of the act, beside what its issue offers: {@code restore-issue}. */
    public static List<String> can(Rights rights, Act act, Violation violation) {
        boolean restore = act.state().signed() && violation.needsIssue() && mayDraft(rights, act.body());
        return restore ? List.of("restore-issue") : List.of();
    }

    static boolean mayApprove(Rights rights, Act act) {
        return rights.has(Role.COMMANDER, act.body());
    }

    static boolean commandsInspectedUnit(Rights rights, Act act, UnitId owner) {
        Role commander = owner.equals(act.unit()) ? Role.COMMANDER : Role.UNIT_COMMANDER;
        return rights.has(commander, owner);
    }

    static boolean mayReport(Rights rights, Act act, UnitId owner) {
        return commandsInspectedUnit(rights, act, owner) || rights.has(Role.SAFETY_OFFICER, act.body());
    }

    static boolean mayDispose(Rights rights, Act act) {
        return mayDispose(rights, act.body());
    }

    static boolean mayDispose(Rights rights, UnitId body) {
        return rights.has(Role.COMMANDER, body) || keepsRecords(rights, body);
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
