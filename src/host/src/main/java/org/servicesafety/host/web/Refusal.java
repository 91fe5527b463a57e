package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.servicesafety.host.boot.Services;

/** Turns a request away with Jira's page for the status, where a part has one. */
final class Refusal {

    private Refusal() {}

    static void answer(Services services, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (services.has(ErrorPages.class)) {
            services.get(ErrorPages.class).show(status, "", request, response);
        } else {
            response.sendError(status);
        }
    }
}
