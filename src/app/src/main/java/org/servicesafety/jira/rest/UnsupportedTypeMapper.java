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
import org.servicesafety.jira.load.UnsupportedType;

/** 415: a file of a kind that is not read here. */
@Provider
public final class UnsupportedTypeMapper implements ExceptionMapper<UnsupportedType> {

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public UnsupportedTypeMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(UnsupportedType refused) {
        return errors.answer(415, Faults.of(Fault.on("file", "unsupported-type")), uri);
    }
}
