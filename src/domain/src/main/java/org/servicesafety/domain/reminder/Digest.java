package org.servicesafety.domain.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * All that one person is told on one day.
 *
 * @param person user key
 * @param matters the worst first; at most {@link #MOST}
 * @param more how many stand behind these
 */
public record Digest(String person, LocalDate day, List<Matter> matters, long more) {

    /** A mail with more lines is not read; the list of obligations has them all. */
    public static final int MOST = 100;

    public Digest {
        matters = List.copyOf(matters);
    }
}
