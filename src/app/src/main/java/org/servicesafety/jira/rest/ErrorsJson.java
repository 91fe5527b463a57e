package org.servicesafety.jira.rest;

import java.util.List;

/**
 * All that is wrong with a request.
 *
 * @param errors in the order in which they were found, at least one
 */
public record ErrorsJson(List<ErrorJson> errors) {}
