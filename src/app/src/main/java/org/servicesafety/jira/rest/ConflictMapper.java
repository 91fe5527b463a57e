package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Conflict;

/** 409: against a rule of the order or the state of the record. */
@Provider
public final class ConflictMapper implements ExceptionMapper<Conflict> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public ConflictMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Conflict refused) {
        return errors.answer(409, refused.faults(), uri);
    }
}
