package org.servicesafety.domain.plan;

import java.time.LocalDate;

/**
 * That a revision waits for the commander.
 *
 * @param by key of the user who submitted it
 */
public record Submission(String by, LocalDate on) {}
