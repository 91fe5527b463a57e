package org.servicesafety.domain.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with one request, in the order in which it was found; empty when nothing is. Immutable.
 *
 * @param list the faults
 */
public record Faults(List<Fault> list) implements Iterable<Fault> {

    /** Takes a copy of the list. */
    public Faults {
        list = List.copyOf(list);
    }

    /** Nothing is wrong. */
    public static Faults none() {
        return new Faults(List.of());
    }

    /** These faults and no other. */
    public static Faults of(Fault... faults) {
        return new Faults(List.of(faults));
    }

    /** Begins a check that collects what it finds. */
    public static Check check() {
        return new Check();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public Iterator<Fault> iterator() {
        return list.iterator();
    }

    /** The codes with their fields, for logs: {@code code(endedOn), other}. */
    @Override
    public String toString() {
        return list.stream()
                .map(fault -> fault.field() == null ? fault.code() : fault.code() + "(" + fault.field() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Collects faults while a request is checked. Not for use by several threads. */
    public static final class Check {

        private final List<Fault> found = new ArrayList<>();

        private Check() {}

        /** Keeps this fault. */
        public Check add(Fault fault) {
            found.add(fault);
            return this;
        }

        /** Keeps a fault of one value, or of the whole where field is null. */
        public Check add(@Nullable String field, String code, Object... args) {
            return add(Fault.on(field, code, args));
        }

        /** Keeps all of these. */
        public Check add(Faults faults) {
            found.addAll(faults.list());
            return this;
        }

        /** Keeps the fault only if the condition is true, that is, if something is wrong. */
        public Check addIf(boolean wrong, @Nullable String field, String code, Object... args) {
            return wrong ? add(field, code, args) : this;
        }

        public boolean isEmpty() {
            return found.isEmpty();
        }

        /** What was found so far. */
        public Faults faults() {
            return new Faults(found);
        }

        /** Refuses the request as invalid (400) if anything was found. */
        public void refuseIfAny() {
            if (!found.isEmpty()) {
                throw new Invalid(faults());
            }
        }

        /** Refuses the request as against a rule or a state (409) if anything was found. */
        public void conflictIfAny() {
            if (!found.isEmpty()) {
                throw new Conflict(faults());
            }
        }
    }
}
