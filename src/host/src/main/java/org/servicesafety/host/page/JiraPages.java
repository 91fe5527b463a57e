package org.servicesafety.host.page;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.web.Page;
import org.servicesafety.host.web.Xsrf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the page for an address, lets in whom it is for, and sends what it answers. */
final class JiraPages implements Page {

    private static final Logger LOG = LoggerFactory.getLogger(JiraPages.class);

    private final Jira jira;
    private final Routes routes;
    private final Layout layout;
    private final Errors errors;
    private final ObjectMapper json = new ObjectMapper();
    private final SecureRandom random = new SecureRandom();

    JiraPages(Jira jira, Routes routes, Layout layout, Errors errors) {
        this.jira = jira;
        this.routes = routes;
        this.layout = layout;
        this.errors = errors;
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Routes.Found found = routes.find(method, path);
        if (found == null) {
            return false;
        }
        ApplicationUser user = jira.user();
        if (!letIn(found, user, request, response)) {
            return true;
        }
        Exchange exchange = new Exchange(request, response, found.path(), user, jira.texts());
        try {
            return send(found.handler().answer(exchange), exchange);
        } catch (RuntimeException fault) {
            return fail(fault, exchange);
        }
    }

    private boolean fail(RuntimeException fault, Exchange exchange) throws IOException {
        String number = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Error {} at {}", number, exchange.request().getRequestURI(), fault);
        errors.show(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, number, exchange.request(), exchange.response());
        return true;
    }

    private boolean letIn(
            Routes.Found found,
            @Nullable ApplicationUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (found.rule() != Routes.Rule.EVERYBODY && user == null) {
            signIn(request, response);
            return false;
        }
        if (found.rule() == Routes.Rule.ADMINISTRATOR && !jira.administers(user)) {
            errors.show(HttpServletResponse.SC_FORBIDDEN, "", request, response);
            return false;
        }
        if (found.checked() && !jira.the(Xsrf.class).valid(request)) {
            errors.showXsrf(request, response);
            return false;
        }
        return true;
    }

    private boolean send(Answer answer, Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        HttpServletResponse response = exchange.response();
        if (answer instanceof Answer.NotOurs) {
            return false;
        } else if (answer instanceof Answer.Shown shown) {
            errors.write(layout.render(shown.view(), request), shown.view().status(), response);
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(request.getContextPath() + redirect.to());
        } else if (answer instanceof Answer.Data data) {
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getWriter(), data.values());
        } else if (answer instanceof Answer.SignIn || (answer instanceof Answer.Missing && exchange.user() == null)) {
            signIn(request, response);
        } else {
            errors.show(answer instanceof Answer.Denied ? 403 : 404, "", request, response);
        }
        return true;
    }

    /** Sends the browser to the sign-in, and back here afterwards. */
    static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length());
        String back = request.getMethod().equals("GET") ? wanted + (query == null ? "" : "?" + query) : "";
        response.sendRedirect(request.getContextPath() + "/login.jsp"
                + (back.isEmpty() ? "" : "?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
}
