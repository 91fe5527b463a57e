package org.servicesafety.domain.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, in a form that each language can put into words.
 *
 * @param field the name of the value at fault as the contract of the REST interface spells it ({@code endedOn},
 *     {@code members[1].name}), null when the request as a whole is at fault
 * @param code what is wrong, in lower case with dashes ({@code ended-before-started}); the text in each language has
 *     the key {@code service-safety.fault.<code>}
 * @param args what the text names, in order, as texts already: a number or a day never changes with the language here
 * @param clause the clause of the order that is broken ({@code 15}), null where the order says nothing
 */
public record Fault(@Nullable String field, String code, List<String> args, @Nullable String clause) {

    /** Takes a copy of the arguments. */
    public Fault {
        args = List.copyOf(args);
    }

    /** A fault of the request as a whole. */
    public static Fault of(String code, Object... args) {
        return new Fault(null, code, texts(args), null);
    }

    /** A fault of one value. */
    public static Fault on(@Nullable String field, String code, Object... args) {
        return new Fault(field, code, texts(args), null);
    }

    /** The same fault, as one against this clause of the order. */
    public Fault underClause(@Nullable String clauseBroken) {
        return new Fault(field, code, args, clauseBroken);
    }

    /** The same fault on a value that lies within another, as {@code members[1]} holds {@code name}. */
    public Fault within(String outer) {
        return new Fault(field == null ? outer : outer + "." + field, code, args, clause);
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
