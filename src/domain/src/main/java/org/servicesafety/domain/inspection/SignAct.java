package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.RuleBooks;

/**
 * Signs an act (clause 14, Appendix 2). The first signature gives it its number. When all the commission have signed, it is SIGNED: from
 * then on it is kept (clause 15), its content and that of its violations frozen, what repeats an earlier one marked; an act without members is signed by its chairperson alone.
 */
public final class SignAct {

    private final Acts acts;
    private final Violations violations;
    private final Repeats repeats;
    private final ActHistory history;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public SignAct(
            Acts acts, Violations violations, Repeats repeats, ActHistory history, RuleBooks ruleBooks, Clock clock) {
        this.acts = acts;
        this.violations = violations;
        this.repeats = repeats;
        this.history = history;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * Signs.
     *
     * @param form {@code for}: absent for one's own signature; for the chairperson the index of a member without a Jira user in
     *     {@code members}, from 0; {@code all} for an administrator of the project who takes data over from paper
     * @throws NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not sign so
     * @throws org.servicesafety.domain.fault.Invalid with all that the act lacks, see {@link Completeness}, or a wrong {@code for}
     * @throws Conflict {@code signed-already}: the act, or this signature
     */
    public Act sign(Rights rights, ActId id, Form form) {
        Act act = ActAccess.visible(rights, acts.findToChange(id).orElseThrow(NotVisible::new));
        Signing signing = Signing.read(rights, act, form);
        if (!act.isDraft() || signing.seats().stream().anyMatch(act::isSignedAt)) {
            throw new Conflict(Faults.of(Fault.of("signed-already")));
        }
        List<Violation> recorded = violations.of(id);
        Completeness.of(act, recorded).refuseIfAny();
        history.add(new ActEvent(id, signing.kind(), rights.me().userKey(), clock.instant(), signing.about()));
        return write(numbered(act), signing, rights.me().userKey(), recorded);
    }

    private Act write(Act act, Signing signing, String by, List<Violation> recorded) {
        List<Signature> signatures = new ArrayList<>(act.signatures());
        signing.seats().forEach(seat -> signatures.add(signature(act, seat, signing, by)));
        signatures.sort(Comparator.comparing(signature -> signature.seat().number()));
        Act signed = act.withSignatures(signatures);
        if (!signed.isSignedByAll()) {
            return acts.change(signed);
        }
        Act complete = acts.change(signed.completed(keepUntil(signed)));
        violations.freeze(complete, repeats.in(complete, recorded));
        return complete;
    }

    private Signature signature(Act act, Seat seat, Signing signing, String by) {
        String name = act.commission().at(seat).map(CommissionMember::name).orElse(null);
        return new Signature(seat, name, LocalDate.now(clock), signing.onPaper(), by);
    }

    private Act numbered(Act act) {
        int year = lastDay(act).getYear();
        return act.number() == null ? act.withNumber(new ActNumber(acts.freeNumber(act.body(), year), year)) : act;
    }

    /** By the rule book in force at the signature (clause 15); a later value does not move it, see {@link ProlongKeeping}. */
    private LocalDate keepUntil(Act act) {
        return Retention.keepUntil(
                lastDay(act), ruleBooks.on(LocalDate.now(clock)).rules().retentionYears());
    }

    private static LocalDate lastDay(Act act) {
        return Objects.requireNonNull(act.endedOn(), "a complete act has a last day");
    }
}
