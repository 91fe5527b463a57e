package org.servicesafety.domain.rulebook;

import java.time.LocalDate;

/**
 * The end of an order.
 *
 * @param on the day of the order that repeals it
 * @param by the number of that order
 */
public record Repeal(LocalDate on, String by) {}
