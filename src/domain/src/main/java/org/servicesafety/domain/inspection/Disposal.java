package org.servicesafety.domain.inspection;

import java.time.LocalDate;

/**
 * The decision by which an act was disposed of after its keeping (clause 15).
 *
 * @param decision what was decided and by whom
 * @param number of the document that says so
 * @param on day of that document
 * @param by key of the user who carried it out
 */
public record Disposal(String decision, String number, LocalDate on, String by) {}
