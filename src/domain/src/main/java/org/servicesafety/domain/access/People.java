package org.servicesafety.domain.access;

import java.util.Optional;

/** Everybody who has an account, closed ones too. */
public interface People {

    /** The person who signs in under this name, whatever its letter case. */
    Optional<Person> named(String userName);

    /** The person whose records bear this key. */
    Optional<Person> withKey(String userKey);
}
