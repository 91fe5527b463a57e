package org.servicesafety.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts Jira's frame around the app's HTML pages that name a decorator in a meta element. */
final class DecoratorFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient Decorator decorator;

    DecoratorFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (response.isCommitted()) {
            return;
        }
        byte[] body = held.body();
        Optional<DecoratedPage> page = held.isHtml() ? PageParts.of(text(body)) : Optional.empty();
        if (page.isPresent()) {
            body = decorator.decorate(page.get(), request).getBytes(StandardCharsets.UTF_8);
        }
        if (body.length > 0) {
            response.getOutputStream().write(body);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
