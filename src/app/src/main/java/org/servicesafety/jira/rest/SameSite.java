package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;

/**
 * Refuses a form that a page of another site may have made a browser send. JSON cannot be sent so, a file can. Let pass are the header
 * that Jira asks for, which no form can set, and programs: they say in each request who asks, by a password or a personal access token,
 * and send nothing of what every browser adds to a form. Who is known by a cookie, a certificate or a ticket of the domain alone, which
 * a browser sends along unasked, needs the header.
 */
final class SameSite {

    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");
    private static final Set<String> SAID_BY_PROGRAMS = Set.of("basic", "bearer");
    private static final List<String> ADDED_BY_BROWSERS = List.of("Origin", "Referer", "Sec-Fetch-Site");

    private SameSite() {}

    static void check(HttpHeaders headers) {
        if (!asked(headers.getHeaderString("X-Atlassian-Token")) && !isProgram(headers)) {
            throw new Forbidden(Fault.of("no-token"));
        }
    }

    private static boolean asked(@Nullable String token) {
        return token != null && TOKENS.contains(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isProgram(HttpHeaders headers) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        String scheme = authorization == null ? "" : authorization.strip().split(" ", 2)[0];
        return SAID_BY_PROGRAMS.contains(scheme.toLowerCase(Locale.ROOT))
                && ADDED_BY_BROWSERS.stream().allMatch(header -> headers.getHeaderString(header) == null);
    }
}
