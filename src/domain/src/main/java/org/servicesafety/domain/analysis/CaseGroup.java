package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.period.Period;

/**
 * How many people came to one harm on duty, from one cause, at one activity, in one month of a period.
 *
 * @param cause code of the list of causes
 * @param activity code of the list of activities
 */
public record CaseGroup(Period period, Outcome outcome, String cause, String activity, YearMonth month, int people) {}
