package org.servicesafety.domain.analysis;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.statistics.FunnelLimits;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.unit.UnitId;

/**
 * The state of safety of one unit and all below it in a period.
 *
 * @param unit with where it stands
 * @param deaths on duty
 * @param injuries on duty
 * @param reasons why it is called unfavourable, the gravest first; empty if it is not
 */
public record UnitState(UnitPlace unit, Point deaths, Point injuries, List<Reason> reasons) {

    /**
     * The worst first. What decides is the gravest kind of reason that one has and the other has not; between units with reasons of the
     * same kinds it is how many came to harm on duty, the dead first; then the id, so that the order is always the same.
     */
    static final Comparator<UnitState> WORST_FIRST = Comparator.comparingInt(UnitState::gravity)
            .thenComparingInt(state -> state.deaths.rate.count())
            .thenComparingInt(state -> state.injuries.rate.count())
            .reversed()
            .thenComparing(state -> state.unit.id());

    public UnitState {
        reasons = List.copyOf(reasons);
    }

    /**
     * A point of the funnel plot.
     *
     * @param count people in all units, also those whose strength is not known
     * @param middle the coefficient of all units together; null where no strength is known
     */
    public record Point(int count, Rate rate, @Nullable Double middle) {

        /** The limits at the strength of the unit; null where it is not known or 0. */
        public @Nullable FunnelLimits limits() {
            Double strength = rate.strength();
            return strength == null || strength == 0 || middle == null ? null : FunnelLimits.at(strength, middle);
        }

        /** Whether it lies above the limit of 99.8 %: more than chance allows. */
        public boolean outside() {
            return isAbove998();
        }

        boolean isAbove95() {
            FunnelLimits limits = isAboveMiddle() ? limits() : null;
            return limits != null && isAbove(limits.within95().high());
        }

        boolean isAbove998() {
            FunnelLimits limits = isAboveMiddle() ? limits() : null;
            return limits != null && isAbove(limits.within998().high());
        }

        /** No limit lies below the middle: who is not above that need not be held against them. */
        private boolean isAboveMiddle() {
            return middle != null && isAbove(middle);
        }

        private boolean isAbove(double limit) {
            Double perThousand = rate.perThousand();
            return perThousand != null && perThousand > limit;
        }
    }

    UnitId id() {
        return unit.id();
    }

    /** A number that is higher where the gravest kind of reason not shared is on this side; nobody sees it. */
    private int gravity() {
        int gravity = 0;
        for (Reason.Code code : Reason.Code.values()) {
            boolean has = reasons.stream().anyMatch(reason -> reason.code() == code);
            gravity = 2 * gravity + (has ? 1 : 0);
        }
        return gravity;
    }
}
