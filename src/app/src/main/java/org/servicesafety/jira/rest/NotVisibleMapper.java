package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;

/** 404: absent or not visible, which is one answer. */
@Provider
public final class NotVisibleMapper implements ExceptionMapper<NotVisible> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public NotVisibleMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(NotVisible refused) {
        return errors.answer(404, Faults.of(Fault.of("not-found")), uri);
    }
}
