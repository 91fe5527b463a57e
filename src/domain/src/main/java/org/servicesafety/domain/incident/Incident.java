package org.servicesafety.domain.incident;

/**
 * An incident with one outcome: where one event both killed and injured, each outcome is an incident.
 *
 * @param version grows by one with each correction
 */
public record Incident(IncidentId id, int version, IncidentContent content) {}
