package org.servicesafety.domain.incident;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;

/**
 * The cause of an incident was found by a control, before or after it.
 *
 * @param act of the control
 * @param violation key of the violation in the act that is meant; null for the act as a whole
 */
public record IncidentLink(ActId act, @Nullable String violation) {}
