package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What one field said before and what it says now.
 *
 * @param field by its name in the REST interface
 * @param from null if it was empty
 * @param to null if it is empty
 */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {}
