package org.servicesafety.jira.setup;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.servicesafety.jira.registry.Made;
import org.servicesafety.jira.registry.Registry;

/** What every kind of part needs: the register and the names; and how a thing is found, adopted or made. */
final class Foundation {
    private final Registry registry;
    private final Names names;

    Foundation(Registry registry, Names names) {
        this.registry = registry;
        this.names = names;
    }

    Registry registry() {
        return registry;
    }

    Names names() {
        return names;
    }

    /** Jira's id of a thing that an earlier part has made. */
    String idOf(Made made) {
        return registry.id(made).orElseThrow(() -> new IllegalStateException("not made yet: " + made.key()));
    }

    /**
     * A part that is there when the register knows its id and Jira still has it. One that Jira has under our name, but the register
     * does not know, was left by a set-up that was broken off: it is adopted, not doubled.
     *
     * @param exists whether Jira has a thing of this id
     * @param candidates all things of the kind, with their ids and names
     * @param make makes the thing and returns its id
     */
    Part part(
            Made made,
            Function<String, Boolean> exists,
            Supplier<Stream<Candidate>> candidates,
            Supplier<String> make) {
        return new Part(
                () -> registry.id(made).map(exists).orElse(false),
                () -> registry.remember(made, adopted(made, candidates).orElseGet(make)));
    }

    private Optional<String> adopted(Made made, Supplier<Stream<Candidate>> candidates) {
        return candidates
                .get()
                .filter(candidate -> names.inAnyLanguage(made).contains(candidate.name()))
                .map(Candidate::id)
                .findFirst();
    }

    /** A thing that may be ours. */
    record Candidate(String id, String name) {}
}
