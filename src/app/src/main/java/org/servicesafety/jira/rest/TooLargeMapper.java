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
import org.servicesafety.jira.load.TooLarge;

/** 413: the file or what it unfolds to is too large. */
@Provider
public final class TooLargeMapper implements ExceptionMapper<TooLarge> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public TooLargeMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(TooLarge refused) {
        return errors.answer(413, Faults.of(Fault.on("file", "too-large")), uri);
    }
}
