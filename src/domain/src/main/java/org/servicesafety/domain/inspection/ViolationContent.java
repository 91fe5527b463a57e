package org.servicesafety.domain.inspection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act says about one violation.
 *
 * @param text what was found
 * @param kind by which violations are grouped (clause 16.2)
 * @param proposal for its elimination
 * @param due last timely day of elimination; null means the day of the act's report
 * @param weight what the commission says about how it weighs
 */
public record ViolationContent(
        String text,
        @Nullable String kind,
        @Nullable String proposal,
        Responsible responsible,
        @Nullable LocalDate due,
        Weight weight) {

    private static final int BYTES = 6;

    /**
     * How it weighs.
     *
     * @param severity null if nobody said
     * @param area of control to which it belongs (clause 12); null if nobody said
     * @param notRepeated why, in the eyes of the chairperson, it repeats none of the earlier ones of its kind; null where that is not said
     */
    public record Weight(@Nullable Severity severity, @Nullable ControlArea area, @Nullable String notRepeated) {

        public static final Weight NOT_SAID = new Weight(null, null, null);
    }

    /** Of which nobody said how it weighs. */
    public ViolationContent(
            String text,
            @Nullable String kind,
            @Nullable String proposal,
            Responsible responsible,
            @Nullable LocalDate due) {
        this(text, kind, proposal, responsible, due, Weight.NOT_SAID);
    }

    ViolationContent notRepeated(@Nullable String reason) {
        return new ViolationContent(
                text, kind, proposal, responsible, due, new Weight(weight.severity, weight.area, reason));
    }

    /**
     * Stands for this content and no other: 48 bits of its digest. No counter would do, since the issue can be changed in Jira, past
     * every counter of ours.
     */
    long version() {
        String day = due == null ? null : due.toString();
        String all = Stream.of(
                        text,
                        kind,
                        proposal,
                        responsible.user(),
                        responsible.title(),
                        day,
                        name(weight.severity),
                        name(weight.area),
                        weight.notRepeated)
                .map(ViolationContent::measured)
                .collect(Collectors.joining());
        return new BigInteger(1, Arrays.copyOf(digest(all), BYTES)).longValueExact();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** With its length before it, so that no two rows of texts read the same when joined. */
    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.length() + ":" + text;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
