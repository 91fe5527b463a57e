package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;

/**
 * The mark of completion, column 7 of Appendix 1: under which number the paper lies that proves the work.
 *
 * @param incoming number of an incoming paper
 * @param outgoing number of an outgoing paper
 * @param registration number in a register
 * @param on day of the mark
 */
public record CompletionMark(
        @Nullable String incoming, @Nullable String outgoing, @Nullable String registration, @Nullable LocalDate on) {

    /**
     * What keeps this from being a mark: no number at all (code {@code mark-without-number}), no day ({@code required}), or a day after
     * today ({@code in-the-future}).
     */
    public Faults check(LocalDate today) {
        return Faults.check()
                .addIf(
                        Stream.of(incoming, outgoing, registration).allMatch(CompletionMark::blank),
                        "incoming",
                        "mark-without-number")
                .addIf(on == null, "on", "required")
                .addIf(on != null && on.isAfter(today), "on", "in-the-future")
                .faults();
    }

    private static boolean blank(@Nullable String number) {
        return number == null || number.isBlank();
    }
}
