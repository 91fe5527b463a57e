package org.servicesafety.domain.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;

/**
 * For whom somebody signs, once it is clear that he may.
 *
 * @param seats whose signatures are given
 */
record Signing(List<Seat> seats, ActEvent.Kind kind) {

    private static final String FOR = "for";

    static Signing read(Rights rights, Act act, Form form) {
        if (!form.misread().isEmpty()) {
            throw new Invalid(form.misread());
        }
        String whom = form.at(FOR);
        if ("all".equals(whom)) {
            return forAll(rights, act);
        }
        return whom == null ? forSelf(rights, act) : forMember(rights, act, whom);
    }

    boolean onPaper() {
        return kind != ActEvent.Kind.SIGNED;
    }

    /** The numbers of the seats, for the history. */
    String about() {
        return String.join(
                ",", seats.stream().map(seat -> String.valueOf(seat.number())).toList());
    }

    private static Signing forSelf(Rights rights, Act act) {
        Seat seat = act.commission()
                .seatOf(rights.me().userKey())
                .orElseThrow(() -> new Forbidden(Fault.of("not-in-commission")));
        return new Signing(List.of(seat), ActEvent.Kind.SIGNED);
    }

    private static Signing forMember(Rights rights, Act act, String whom) {
        Seat seat = seat(whom);
        permit(ActAccess.isChair(rights, act));
        if (seat == null || act.commission().at(seat).isEmpty()) {
            throw new Invalid(Faults.of(Fault.on(FOR, "no-such-member")));
        }
        if (act.commission().at(seat).filter(CommissionMember::hasUser).isPresent()) {
            throw new Invalid(Faults.of(Fault.on(FOR, "member-signs-himself")));
        }
        return new Signing(List.of(seat), ActEvent.Kind.PAPER_SIGNATURE_RECORDED);
    }

    private static Signing forAll(Rights rights, Act act) {
        permit(rights.administers(act.body()));
        List<Seat> missing = act.commission().seats().stream()
                .filter(seat -> !act.isSignedAt(seat))
                .toList();
        return new Signing(missing, ActEvent.Kind.TAKEN_OVER_FROM_PAPER);
    }

    private static @Nullable Seat seat(String index) {
        return index.matches("\\d{1,4}") ? Seat.member(Integer.parseInt(index)) : null;
    }

    private static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }
}
