package org.servicesafety.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals and faults of pages, servlets and actions into Jira's error pages; a fault is logged under a number. */
final class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorFilter.class);
    private static final Pattern NO_PAGES = Pattern.compile("/(rest|static|download)/.*");

    private final transient ErrorPages pages;
    private final SecureRandom random = new SecureRandom();

    ErrorFilter(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (NO_PAGES.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, new Refused(request, response));
        } catch (RuntimeException | ServletException fault) {
            fail(fault, request, response);
        }
    }

    private void fail(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Error {} at {}", number, request.getRequestURI(), fault);
        if (!response.isCommitted()) {
            response.reset();
            pages.show(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, number, request, response);
        }
    }

    /** Shows the page instead of the server's own. */
    private final class Refused extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Refused(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            pages.show(status, "", request, response);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
