package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days controls of one unit ended, as seen from an interval. Only acts on the very unit, not on units below it.
 *
 * @param last latest end by a signed act (disposed ones included) on or before the last day of the interval; null if there is none
 * @param signed ends within the interval by signed acts, disposed ones included
 * @param drafted ends within the interval by drafts
 */
public record Controls(@Nullable LocalDate last, List<LocalDate> signed, List<LocalDate> drafted) {

    public static final Controls NONE = new Controls(null, List.of(), List.of());

    public Controls {
        signed = List.copyOf(signed);
        drafted = List.copyOf(drafted);
    }

    /** The same with one draft more. */
    Controls drafted(LocalDate end) {
        return new Controls(
                last, signed, Stream.concat(drafted.stream(), Stream.of(end)).toList());
    }
}
