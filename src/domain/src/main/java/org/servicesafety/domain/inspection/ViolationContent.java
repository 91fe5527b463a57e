package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an act says about one violation.
 *
 * @param text what was found
 * @param kind by which violations are grouped (clause 16.2)
 * @param proposal for its elimination
 * @param due last timely day of elimination; null means the day of the act's report
 */
public record ViolationContent(
        String text,
        @Nullable String kind,
        @Nullable String proposal,
        Responsible responsible,
        @Nullable LocalDate due) {}
