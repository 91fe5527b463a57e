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
 */
public record ViolationContent(
        String text,
        @Nullable String kind,
        @Nullable String proposal,
        Responsible responsible,
        @Nullable LocalDate due) {

    private static final int BYTES = 6;

    /**
     * Stands for this content and no other: 48 bits of its digest. No counter would do, since the issue can be changed in Jira, past
     * every counter of ours.
     */
    long version() {
        String day = due == null ? null : due.toString();
        String all = Stream.of(text, kind, proposal, responsible.user(), responsible.title(), day)
                .map(ViolationContent::measured)
                .collect(Collectors.joining());
        return new BigInteger(1, Arrays.copyOf(digest(all), BYTES)).longValueExact();
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
