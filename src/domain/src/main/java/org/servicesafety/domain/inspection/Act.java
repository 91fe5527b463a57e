package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * An act of control over the state of safety (clause 14, Appendix 2).
 *
 * @param version grows by one with each change; a change must name the version it was made from
 * @param number given at the first signature; null before
 * @param signatures in the order of the seats
 * @param keepUntil last day of keeping, inclusive (clause 15); null for a draft
 * @param after what became of it once it was signed
 */
public record Act(
        ActId id,
        int version,
        ActContent content,
        ActState state,
        @Nullable ActNumber number,
        List<Signature> signatures,
        @Nullable LocalDate keepUntil,
        AfterSigning after) {

    public Act {
        signatures = List.copyOf(signatures);
    }

    /** A draft as it begins, with version 0: not written yet. */
    public static Act draft(ActId id, ActContent content) {
        return new Act(id, 0, content, ActState.DRAFT, null, List.of(), null, AfterSigning.NOTHING_YET);
    }

    public UnitId body() {
        return content.body();
    }

    public UnitId unit() {
        return content.unit();
    }

    public Commission commission() {
        return content.commission();
    }

    public boolean isDraft() {
        return state == ActState.DRAFT;
    }

    public boolean isDisposed() {
        return state == ActState.DISPOSED;
    }

    /** Last day of the control, inclusive; null while a draft does not say. */
    public @Nullable LocalDate endedOn() {
        return content.control().endedOn();
    }

    /** Last timely day of the report on elimination; null if none is asked for. */
    public @Nullable LocalDate reportDue() {
        return content.findings().reportDue();
    }

    /** Whether the report on elimination is late on a day: asked for, not given, and its last timely day over. */
    public boolean isReportLate(LocalDate today) {
        LocalDate due = reportDue();
        return state.signed() && due != null && after.report() == null && today.isAfter(due);
    }

    public boolean isSignedAt(Seat seat) {
        return signatures.stream().anyMatch(signature -> signature.seat().equals(seat));
    }

    boolean isSignedByAll() {
        return commission().chair() != null && commission().seats().stream().allMatch(this::isSignedAt);
    }

    /** The same act with its next version: as it is once it is written. */
    public Act nextVersion() {
        return new Act(id, version + 1, content, state, number, signatures, keepUntil, after);
    }

    /** With another content: signatures are gone, and the number too if the control now ends in another year. */
    Act withContent(ActContent changed) {
        LocalDate end = changed.control().endedOn();
        boolean sameYear = number != null && end != null && end.getYear() == number.year();
        return new Act(id, version, changed, state, sameYear ? number : null, List.of(), keepUntil, after);
    }

    Act withNumber(ActNumber given) {
        return new Act(id, version, content, state, given, signatures, keepUntil, after);
    }

    Act withSignatures(List<Signature> given) {
        return new Act(id, version, content, state, number, given, keepUntil, after);
    }

    /** Signed by all: kept from now on until that day, inclusive. */
    Act completed(LocalDate keptUntil) {
        return new Act(id, version, content, ActState.SIGNED, number, signatures, keptUntil, after);
    }

    /** One step further in its life. */
    Act at(ActState next, AfterSigning now) {
        return new Act(id, version, content, next, number, signatures, keepUntil, now);
    }

    /** To be kept until another day, inclusive. */
    Act keptUntil(LocalDate day) {
        return new Act(id, version, content, state, number, signatures, day, after);
    }

    /** What is left when it is disposed of: number, days, unit and decision (clause 15). */
    Act disposed(Disposal disposal) {
        return new Act(
                id,
                version,
                content.disposed(),
                ActState.DISPOSED,
                number,
                List.of(),
                keepUntil,
                AfterSigning.disposed(disposal));
    }
}
