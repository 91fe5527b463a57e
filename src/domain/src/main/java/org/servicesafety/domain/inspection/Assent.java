package org.servicesafety.domain.inspection;

import java.time.LocalDate;

/**
 * Approval or acknowledgement of an act.
 *
 * @param by key of the user who gave it
 * @param on day that it bears
 */
public record Assent(String by, LocalDate on) {}
