package org.servicesafety.domain.plan;

import java.time.LocalDate;

/**
 * The commander's approval.
 *
 * @param by key of the commander
 * @param on day of the approval, as it stands on the plan
 * @param recordedOn day on which it was entered; later than {@code on} for a plan approved on paper
 */
public record Approval(String by, LocalDate on, LocalDate recordedOn) {}
