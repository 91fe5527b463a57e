package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A violation that an act reveals; an issue in Jira.
 *
 * @param key of the issue
 * @param place in the act, from 1
 * @param content as recorded, or as frozen with the act once that is signed
 * @param repeatOf key of the earlier violation of the same unit and kind; null if it is none
 * @param eliminatedOn day of elimination; null while it is not eliminated
 * @param withoutIssue its issue was deleted in Jira; what the act says of it stays
 */
public record Violation(
        String key,
        int place,
        ViolationContent content,
        ViolationStatus status,
        @Nullable String repeatOf,
        @Nullable LocalDate eliminatedOn,
        boolean withoutIssue) {

    /** Whose issue is there. */
    public Violation(
            String key,
            int place,
            ViolationContent content,
            ViolationStatus status,
            @Nullable String repeatOf,
            @Nullable LocalDate eliminatedOn) {
        this(key, place, content, status, repeatOf, eliminatedOn, false);
    }

    /**
     * Whether it holds its act back for want of an issue in which it could be eliminated and verified. That an issue was deleted
     * eliminates nothing: the violation is open until it has another issue and is verified there.
     */
    public boolean needsIssue() {
        return withoutIssue && !status.eliminated();
    }

    /** Another number after each change of the content, also of one made in Jira; a change must name the one it was made from. */
    public long version() {
        return content.version();
    }

    /** Until when it is to be eliminated: its own day or, without one, that of the act's report; empty if neither is set. */
    public Optional<Deadline> deadline(@Nullable LocalDate reportDue) {
        return Optional.ofNullable(content.due())
                .or(() -> Optional.ofNullable(reportDue))
                .map(Deadline::new);
    }

    /** Days by which it was, or until today is, eliminated too late; 0 if in time or without a day. */
    public long daysLate(@Nullable LocalDate reportDue, LocalDate today) {
        LocalDate day = eliminatedOn == null ? today : eliminatedOn;
        return deadline(reportDue).map(deadline -> deadline.daysLate(day)).orElse(0L);
    }

    Violation repeating(@Nullable String earlier) {
        return new Violation(key, place, content, status, earlier, eliminatedOn, withoutIssue);
    }
}
