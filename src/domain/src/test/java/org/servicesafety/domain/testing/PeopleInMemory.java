package org.servicesafety.domain.testing;

import java.util.Optional;
import java.util.Set;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;

/** People whose keys are their names with "key-" before them, as {@link SomeRights} has them. */
public final class PeopleInMemory implements People {

    private final Set<String> names;

    public PeopleInMemory(String... names) {
        this.names = Set.of(names);
    }

    @Override
    public Optional<Person> named(String userName) {
        return names.contains(userName)
                ? Optional.of(new Person("key-" + userName, userName, userName))
                : Optional.empty();
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return userKey.startsWith("key-") ? named(userKey.substring("key-".length())) : Optional.empty();
    }
}
