package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * A department or service not inspected in the quarter (clause 13).
 *
 * @param unit the one that exists at the quarter's end, or did last; what it succeeded counts as the same
 * @param body to which it belongs
 * @param lastInspectedOn last day of its last control up to the quarter's end, by a signed act; null if there was none
 * @param since first day on which it, or what it succeeded, existed
 * @param plannedOn last day of the control that a draft plans for it in the quarter; null if none does
 */
public record Waiting(
        UnitId unit,
        UnitId body,
        @Nullable LocalDate lastInspectedOn,
        LocalDate since,
        @Nullable LocalDate plannedOn,
        ViolationCounts violations,
        List<WaitingReason> reasons) {

    /**
     * Never inspected first, the oldest unit before the others; then the earliest last control, so that whoever was not
     * inspected this year stands before whoever was; then by late and by repeated violations. Total: no two units are
     * equal in it.
     */
    static final Comparator<Waiting> LONGEST_WAIT = Comparator.comparing(Waiting::wasInspected)
            .thenComparing(Waiting::waitsFrom)
            .thenComparing(waiting -> waiting.violations.late(), Comparator.reverseOrder())
            .thenComparing(waiting -> waiting.violations.repeat(), Comparator.reverseOrder())
            .thenComparing(Waiting::unit);

    public Waiting {
        reasons = List.copyOf(reasons);
    }

    /** Days since the end of the last control or, without one, since the unit exists; 0 on that very day. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(waitsFrom(), today);
    }

    private LocalDate waitsFrom() {
        return Optional.ofNullable(lastInspectedOn).orElse(since);
    }

    private boolean wasInspected() {
        return lastInspectedOn != null;
    }
}
