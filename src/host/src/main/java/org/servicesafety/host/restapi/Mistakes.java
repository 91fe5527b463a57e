package org.servicesafety.host.restapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever a resource throws, in Jira's shape of errors; the cause goes to the log under a number. */
final class Mistakes implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);

    private final SecureRandom random = new SecureRandom();

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refusal) {
            Response response = refusal.getResponse();
            return response.hasEntity()
                    ? response
                    : Refusal.answer(
                            response.getStatus(),
                            List.of(response.getStatusInfo().getReasonPhrase()),
                            Map.of());
        } else if (thrown instanceof JsonProcessingException) {
            return Refusal.answer(400, List.of("The body is not valid JSON."), Map.of());
        }
        String number = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Error {}", number, thrown);
        return Refusal.answer(500, List.of("Internal server error " + number), Map.of());
    }
}
