package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term of an item of kind CONTROL of a plan in force (clause 13).
 *
 * @param item key of the item's issue
 * @param number of the item in the plan
 * @param activity what the plan says
 * @param due last timely day
 * @param responsible title of the person responsible; null if the plan names none
 * @param confirmed whether its mark of completion stands in the plan and is confirmed (Appendix 1, column 7)
 */
public record PlannedControl(
        String item, int number, String activity, LocalDate due, @Nullable String responsible, boolean confirmed) {}
