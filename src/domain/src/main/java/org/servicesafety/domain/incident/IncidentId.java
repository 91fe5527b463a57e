package org.servicesafety.domain.incident;

/** Identity of an incident; never given to another, also after the incident was deleted. */
public record IncidentId(long value) {}
