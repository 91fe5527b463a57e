package org.servicesafety.host.restapi;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers that refuse, in Jira's shape: {@code {"errorMessages": [...], "errors": {field: message}}}. */
final class Refusal {

    private Refusal() {}

    static Response answer(int status, Collection<String> messages, Map<String, String> byField) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", List.copyOf(messages), "errors", Map.copyOf(byField)))
                .build();
    }

    static WebApplicationException of(int status, String message) {
        return new WebApplicationException(answer(status, List.of(message), Map.of()));
    }

    static WebApplicationException field(String field, String message) {
        return new WebApplicationException(answer(400, List.of(), Map.of(field, message)));
    }

    static WebApplicationException missing(String what) {
        return of(404, what);
    }

    /** What a service of Jira has refused; the status follows its reason. */
    static WebApplicationException of(ErrorCollection faults) {
        return new WebApplicationException(
                answer(status(faults.getReasons()), faults.getErrorMessages(), faults.getErrors()));
    }

    private static int status(Set<ErrorCollection.Reason> reasons) {
        if (reasons.contains(ErrorCollection.Reason.NOT_FOUND)) {
            return 404;
        }
        return reasons.contains(ErrorCollection.Reason.FORBIDDEN) ? 403 : 400;
    }
}
