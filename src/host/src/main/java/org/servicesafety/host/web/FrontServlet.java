package org.servicesafety.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.servicesafety.host.boot.Services;

/** Asks the stand-in's pages in turn, then the app's actions. */
final class FrontServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Services services;
    private final transient Actions actions;

    FrontServlet(Services services) {
        this.services = services;
        this.actions = new Actions(services);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        for (Page page : services.get(Pages.class).all()) {
            if (page.answer(request, response)) {
                return;
            }
        }
        if (!actions.answer(request, response)) {
            Refusal.answer(services, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }
}
