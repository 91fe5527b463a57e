package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;

/** 403: visible, but not for this person to do. */
@Provider
public final class ForbiddenMapper implements ExceptionMapper<Forbidden> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public ForbiddenMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Forbidden refused) {
        return errors.answer(403, Faults.of(refused.fault()), uri);
    }
}
