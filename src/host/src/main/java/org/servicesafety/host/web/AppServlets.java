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
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;

/** The app's servlets below {@code /plugins/servlet}, each made at its first request. */
final class AppServlets extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient PluginModules modules;
    private final transient Accounts accounts;
    private final transient JiraAuthenticationContext authentication;
    private final transient Map<String, HttpServlet> started = new ConcurrentHashMap<>();

    AppServlets(PluginModules modules, Accounts accounts, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<PluginModule> module = modules.ofType("servlet").stream()
                .filter(one -> answers(one, path))
                .findFirst();
        if (module.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = servlet(module.get());
        int refusal = Access.of(servlet.getClass()).refusal(authentication.getLoggedInUser(), accounts);
        if (refusal == HttpServletResponse.SC_UNAUTHORIZED) {
            response.sendRedirect(Logins.address(request));
        } else if (refusal > 0) {
            response.sendError(refusal);
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
            servlet = modules.instance(module, HttpServlet.class);
            ServletConfig config = new ModuleConfig(module, getServletContext());
            servlet.init(config);
            started.put(module.key(), servlet);
        }
        return servlet;
    }
}
