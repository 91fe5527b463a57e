package org.servicesafety.domain.access;

/**
 * A person who signs in.
 *
 * @param userKey the key that never changes, also when the sign-in name does
 * @param name the name to show
 */
public record Person(String userKey, String name) {}
