package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Invalid;

/** 400: malformed or invalid. */
@Provider
public final class InvalidMapper implements ExceptionMapper<Invalid> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public InvalidMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Invalid refused) {
        return errors.answer(400, refused.faults(), uri);
    }
}
