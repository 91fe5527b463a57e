package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.Official;

/**
 * A measure that an analysis determines (clause 19).
 *
 * @param number from 1, kept for life
 * @param due the last timely day; null while nobody has said it
 * @param itemKey key of the plan item that it became; null if it became none
 */
public record Measure(
        int number, String text, Official responsible, @Nullable LocalDate due, @Nullable String itemKey) {

    Measure inPlan(String key) {
        return new Measure(number, text, responsible, due, key);
    }
}
