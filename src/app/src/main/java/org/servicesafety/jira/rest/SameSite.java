package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;

/**
 * Refuses a form that a page of another site may have made a browser send. JSON cannot be sent so, a file can. Let pass are the header
 * that Jira asks for, which no form can set, and programs, which send neither cookies nor an origin.
 */
final class SameSite {

    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

    private SameSite() {}

    static void check(HttpHeaders headers) {
        @Nullable String token = headers.getHeaderString("X-Atlassian-Token");
        boolean asked = token != null && TOKENS.contains(token);
        boolean program = headers.getHeaderString("Cookie") == null && headers.getHeaderString("Origin") == null;
        if (!asked && !program) {
            throw new Forbidden(Fault.of("no-token"));
        }
    }
}
