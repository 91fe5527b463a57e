package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A violation that an act reveals; an issue in Jira.
 *
 * @param key of the issue
 * @param place in the act, from 1
 * @param content as recorded, or as frozen with the act once that is signed
 * @param repeatOf key of the earlier violation of the same unit and kind; null if it is none
 * @param eliminatedOn day of elimination; null while it is not eliminated
 */
public record Violation(
        String key,
        int place,
        ViolationContent content,
        ViolationStatus status,
        @Nullable String repeatOf,
        @Nullable LocalDate eliminatedOn) {}
