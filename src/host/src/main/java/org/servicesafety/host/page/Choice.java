package org.servicesafety.host.page;

/** One option of a selection. */
public record Choice(String value, String label) {}
