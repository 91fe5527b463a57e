package org.servicesafety.domain.inspection;

import java.time.LocalDate;

/**
 * The report of the inspected unit on the elimination of the violations that an act revealed (clause 14, Appendix 2).
 *
 * @param on day of the report: the evidence that it was given in time
 * @param outgoing its outgoing number
 * @param by key of the user who recorded it
 */
public record ActReport(LocalDate on, String outgoing, String by) {}
