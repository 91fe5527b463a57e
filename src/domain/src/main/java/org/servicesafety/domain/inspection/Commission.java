package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those who inspect and sign (Appendix 2).
 *
 * @param chair the chairperson; null while a draft does not name one
 * @param members the others, in the order of the act; may be empty
 */
public record Commission(@Nullable CommissionMember chair, List<CommissionMember> members) {

    public static final Commission NOBODY = new Commission(null, List.of());

    public Commission {
        members = List.copyOf(members);
    }

    /** Seats that somebody has, the chairperson's first. */
    public List<Seat> seats() {
        return IntStream.rangeClosed(0, members.size())
                .mapToObj(Seat::new)
                .filter(seat -> at(seat).isPresent())
                .toList();
    }

    /** Who has the seat; empty for a seat that is not there. */
    public Optional<CommissionMember> at(Seat seat) {
        if (seat.isChair()) {
            return Optional.ofNullable(chair);
        }
        return seat.number() <= members.size() ? Optional.of(members.get(seat.number() - 1)) : Optional.empty();
    }

    /** The seat of the person with this user key. */
    public Optional<Seat> seatOf(String userKey) {
        return seats().stream().filter(seat -> has(seat, userKey)).findFirst();
    }

    public boolean isChairedBy(String userKey) {
        return has(Seat.CHAIR, userKey);
    }

    private boolean has(Seat seat, String userKey) {
        return at(seat).filter(member -> member.isUser(userKey)).isPresent();
    }
}
