package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 500: our own failure. The answer names nothing but a reference under which the log has it all. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);
    private static final int LENGTH = 8;

    private final Errors errors;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public FailureMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, LENGTH);
        LOG.error("Failure {} in the REST interface", reference, failure);
        return errors.answer(500, Faults.of(Fault.of("failure", reference)), reference, uri);
    }
}
