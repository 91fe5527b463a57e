package org.servicesafety.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;

/** The app's servlets below {@code /plugins/servlet}, each made at its first request. */
final class AppServlets extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Services services;
    private final transient Map<String, HttpServlet> started = new ConcurrentHashMap<>();

    AppServlets(Services services) {
        this.services = services;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<PluginModule> module = services.get(PluginModules.class).ofType("servlet").stream()
                .filter(one -> answers(one, path))
                .findFirst();
        if (module.isEmpty()) {
            Refusal.answer(services, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        HttpServlet servlet = servlet(module.get());
        int refusal = Access.of(servlet.getClass())
                .refusal(services.get(JiraAuthenticationContext.class).getLoggedInUser(), services.get(Accounts.class));
        if (refusal == HttpServletResponse.SC_UNAUTHORIZED) {
            response.sendRedirect(Logins.address(request));
        } else if (refusal > 0) {
            Refusal.answer(services, refusal, request, response);
        } else {
            servlet.service(request, response);
        }
    }

    private static boolean answers(PluginModule module, String path) {
        return module.element().children("url-pattern").stream()
                .anyMatch(pattern -> path.matches(regex(pattern.text())));
    }

    private static String regex(String pattern) {
        return Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    }

    private HttpServlet servlet(PluginModule module) throws ServletException {
        HttpServlet servlet = started.get(module.key());
        if (servlet == null) {
            servlet = services.get(PluginModules.class).instance(module, HttpServlet.class);
            ServletConfig config = new ModuleConfig(module, getServletContext());
            servlet.init(config);
            started.put(module.key(), servlet);
        }
        return servlet;
    }
}
