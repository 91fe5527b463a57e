package org.servicesafety.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the thread its request and its user, and takes both away at the end. */
final class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;
    private final transient Xsrf xsrf;
    private final transient JiraAuthenticationContext authentication;

    RequestFilter(SignIn signIn, Xsrf xsrf, JiraAuthenticationContext authentication) {
        this.signIn = signIn;
        this.xsrf = xsrf;
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (signIn.refused(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Basic authentication failed");
            return;
        }
        xsrf.begin(request, response);
        serve(request, response, chain);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ExecutingHttpRequest.set(request, response);
            ApplicationUser user = signIn.user(request);
            if (user != null) {
                authentication.setLoggedInUser(user);
            }
            chain.doFilter(request, response);
        } finally {
            authentication.clearLoggedInUser();
            ExecutingHttpRequest.clear();
        }
    }
}
