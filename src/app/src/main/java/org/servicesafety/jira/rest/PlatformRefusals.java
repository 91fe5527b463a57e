package org.servicesafety.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/** Gives the shape of our errors to what Jira answers in its own before a resource is called: nobody signed in, or not allowed. */
@Provider
public final class PlatformRefusals implements ContainerResponseFilter {

    private static final Map<Integer, String> CODES = Map.of(401, "not-signed-in", 403, "not-permitted");

    private final Errors errors;

    @Inject
    public PlatformRefusals(Errors errors) {
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String code = CODES.get(response.getStatus());
        if (code != null && !(response.getEntity() instanceof String)) {
            Response ours = errors.answer(response.getStatus(), Faults.of(Fault.of(code)), request.getUriInfo());
            response.setEntity(ours.getEntity(), null, MediaType.valueOf(Errors.JSON));
        }
    }
}
