package org.servicesafety.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks the stand-in's pages in turn, then the app's actions. */
final class FrontServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient Actions actions;

    FrontServlet(Pages pages, Actions actions) {
        this.pages = pages;
        this.actions = actions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        for (Page page : pages.all()) {
            if (page.answer(request, response)) {
                return;
            }
        }
        if (!actions.answer(request, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
