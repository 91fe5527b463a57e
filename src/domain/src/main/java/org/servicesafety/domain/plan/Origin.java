package org.servicesafety.domain.plan;

/**
 * The item of an earlier year's plan that an item continues.
 *
 * @param key of its issue
 * @param unfinished whether it had occurrences that were not confirmed when it was carried over
 */
public record Origin(String key, boolean unfinished) {}
