package org.servicesafety.domain.inspection;

/**
 * Place on a commission.
 *
 * @param number 0 for the chairperson, then the members in their order from 1
 */
public record Seat(int number) {

    public static final Seat CHAIR = new Seat(0);

    public Seat {
        if (number < 0) {
            throw new IllegalArgumentException("Seat " + number);
        }
    }

    /** Seat of a member by the index in the list of members, from 0. */
    public static Seat member(int index) {
        return new Seat(index + 1);
    }

    public boolean isChair() {
        return number == 0;
    }
}
