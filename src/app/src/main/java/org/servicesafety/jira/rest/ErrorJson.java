package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param field name of the value at fault; null when the request as a whole is
 * @param code what is wrong, the same in each language
 * @param message the same in the user's language
 * @param clause of the order that is against it; left out where the order is silent
 * @param keepUntil last day on which a signed act is kept, where that is what is against it
 * @param reference under which the administrator finds a failure in the log
 */
public record ErrorJson(
        @JsonInclude @Nullable String field,
        String code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clause,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String keepUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reference) {}
