package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/** What the platform refuses before or beside our own rules: 401, 404, 405, 406, 413, 415. */
@Provider
public final class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed-request",
            401, "not-signed-in",
            403, "not-permitted",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-type");

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public WebApplicationMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response given = refused.getResponse();
        String code = CODES.get(given.getStatus());
        if (code == null) {
            return given;
        }
        Response ours = errors.answer(given.getStatus(), Faults.of(Fault.of(code)), uri);
        return allowing(given, ours);
    }

    /** 405 must say what is allowed. */
    private static Response allowing(Response given, Response ours) {
        return given.getAllowedMethods().isEmpty()
                ? ours
                : Response.fromResponse(ours).allow(given.getAllowedMethods()).build();
    }
}
