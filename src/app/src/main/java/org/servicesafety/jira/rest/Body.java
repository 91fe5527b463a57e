package org.servicesafety.jira.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** The body of a request, read up to a limit. */
final class Body {

    /** Longer than any record of ours in JSON. */
    private static final int LONGEST_JSON = 2 * 1024 * 1024;

    private Body() {}

    /** A JSON object as a form; no body at all is an empty one. */
    static Form form(InputStream body, Shape shape) {
        return Flattened.form(Json.read(bytes(body, LONGEST_JSON)), shape);
    }

    /** For a verb that takes nothing: says what should not be there. */
    static void refuseUnknown(Form form) {
        Faults.check().add(form.misread()).refuseIfAny();
    }

    /** All bytes, or 413 if there are more than so many. */
    static byte[] bytes(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
