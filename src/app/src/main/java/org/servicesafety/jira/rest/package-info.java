/**
 * The REST interface {@code /rest/service-safety/1.0}. A resource reads what was sent into a {@code Form}, calls one use case in one
 * transaction, and answers with a record whose name ends in {@code Json}. Rules stand in the domain; here is only their form.
 */
@NullMarked
package org.servicesafety.jira.rest;

import org.jspecify.annotations.NullMarked;
