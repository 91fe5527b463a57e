package org.servicesafety.domain.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.Invalid;

/** What a use case refuses, as "field code". */
public final class Refusals {

    private Refusals() {}

    public static List<String> invalid(ThrowingCallable call) {
        return words(catchThrowableOfType(Invalid.class, call).faults());
    }

    public static List<String> conflict(ThrowingCallable call) {
        return words(catchThrowableOfType(Conflict.class, call).faults());
    }

    public static String forbidden(ThrowingCallable call) {
        return catchThrowableOfType(Forbidden.class, call).fault().code();
    }

    public static Faults conflictFaults(ThrowingCallable call) {
        return catchThrowableOfType(Conflict.class, call).faults();
    }

    public static List<String> words(Faults faults) {
        return StreamSupport.stream(faults.spliterator(), false)
                .map(Refusals::words)
                .toList();
    }

    private static String words(Fault fault) {
        return (fault.field() == null ? "" : fault.field() + " ") + fault.code();
    }
}
