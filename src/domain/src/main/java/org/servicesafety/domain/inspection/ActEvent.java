package org.servicesafety.domain.inspection;

import java.time.Instant;

/**
 * What happened to an act.
 *
 * @param by key of the user who did it
 * @param about what it was about: the number of a seat, the key of a violation; empty if there is nothing to say
 */
public record ActEvent(ActId act, Kind kind, String by, Instant at, String about) {

    public enum Kind {
        DRAFTED,
        CHANGED,
        SIGNED,
        /** The chairperson recorded the paper signature of a member. */
        PAPER_SIGNATURE_RECORDED,
        /** An administrator of the project signed for all, in data taken over from paper. */
        TAKEN_OVER_FROM_PAPER,
        SIGNATURES_TAKEN_BACK,
        VIOLATION_RECORDED,
        VIOLATION_CHANGED,
        VIOLATION_REMOVED,
        /** The chairperson said why a violation repeats no earlier one. */
        REPEAT_DENIED,
        /** The issue of a violation had been deleted and was made anew: the old key and the new one. */
        ISSUE_RESTORED,
        DELETED,
        APPROVED,
        ACKNOWLEDGED,
        REPORTED,
        /** There is a report, and the last violation is verified. */
        ELIMINATED,
        KEEPING_PROLONGED,
        DISPOSED
    }
}
