package org.servicesafety.domain.access;

/**
 * A person who can sign in.
 *
 * @param userKey the key that never changes, also when the sign-in name does; what is kept on record
 * @param userName the name to sign in with; what people type
 * @param fullName the name to show
 */
public record Person(String userKey, String userName, String fullName) {}
