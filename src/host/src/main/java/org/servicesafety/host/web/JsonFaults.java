package org.servicesafety.host.web;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** JSON that cannot be read, or that has a field which is not known, is 400; an app may have its own mapper. */
public final class JsonFaults implements ExceptionMapper<JacksonException> {

    @Override
    public Response toResponse(JacksonException fault) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", fault.getOriginalMessage(), "status-code", 400))
                .build();
    }
}
