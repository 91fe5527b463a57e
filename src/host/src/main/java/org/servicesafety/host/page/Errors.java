package org.servicesafety.host.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.servicesafety.host.web.ErrorPages;

/** Jira's error pages: what happened, never how the program is made. */
final class Errors implements ErrorPages {

    private final Jira jira;
    private final Layout layout;

    Errors(Jira jira, Layout layout) {
        this.jira = jira;
        this.layout = layout;
    }

    @Override
    public void show(int status, String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            JiraPages.signIn(request, response);
            return;
        }
        String kind = status == 403 || status == 404 ? String.valueOf(status) : "500";
        write(page("error." + kind, number, request, status), status, response);
    }

    @Override
    public void showXsrf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                page("error.xsrf", "", request, HttpServletResponse.SC_FORBIDDEN),
                HttpServletResponse.SC_FORBIDDEN,
                response);
    }

    private String page(String key, String number, HttpServletRequest request, int status) {
        Texts t = jira.texts();
        View view = new View("error.vm", t.text(key + ".title"), Frame.general())
                .with("message", t.text(key))
                .with("number", number)
                .status(status);
        return layout.render(view, request);
    }

    void write(String html, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.getWriter().write(html);
    }
}
