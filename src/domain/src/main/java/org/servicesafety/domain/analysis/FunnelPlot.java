package org.servicesafety.domain.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.statistics.FunnelLimits;

/** The funnel plot of injuries on duty (clause 16.3): what is drawn, from figures live or frozen. */
public final class FunnelPlot {

    /** Enough for the eye: the limits go in steps of whole cases. */
    private static final int STEPS = 80;

    private FunnelPlot() {}

    /** The points: units that hold no other point and have a coefficient, the worst first. */
    public static List<Figures.UnitFigures> points(Figures figures) {
        return figures.units().stream()
                .filter(Figures.UnitFigures::inPlot)
                .filter(unit -> unit.injuries().rate().perThousand() != null)
                .toList();
    }

    /**
     * The limits by strength, from a small strength up to the largest of the points, in order; empty without points.
     *
     * @param points as {@link #points} answers them
     */
    public static Map<Double, FunnelLimits> limits(Figures figures, List<Figures.UnitFigures> points) {
        double largest = points.stream()
                .map(unit -> unit.injuries().rate().strength())
                .mapToDouble(FunnelPlot::orNothing)
                .max()
                .orElse(0);
        Double middle = figures.injuriesPerThousand();
        Map<Double, FunnelLimits> limits = new LinkedHashMap<>();
        if (middle != null && largest > 0) {
            IntStream.rangeClosed(1, STEPS)
                    .mapToDouble(step -> largest * step / STEPS)
                    .forEach(strength -> limits.put(strength, FunnelLimits.at(strength, middle)));
        }
        return limits;
    }

    private static double orNothing(@Nullable Double strength) {
        return strength == null ? 0 : strength;
    }
}
