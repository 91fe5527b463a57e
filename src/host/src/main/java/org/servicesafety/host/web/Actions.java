package org.servicesafety.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.velocity.Templates;

/** Calls the app's webwork actions and draws their views. */
final class Actions implements Page {

    private final Services services;
    private final PluginModules modules;
    private final Xsrf xsrf;

    Actions(Services services) {
        this.services = services;
        this.modules = services.get(PluginModules.class);
        this.xsrf = services.get(Xsrf.class);
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<ActionCall> call = ActionCall.of(
                modules,
                request.getRequestURI().substring(request.getContextPath().length()));
        if (call.isPresent() && mayPass(call.get(), request, response)) {
            run(call.get(), request, response);
        }
        return call.isPresent();
    }

    private boolean mayPass(ActionCall call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApplicationUser user = user();
        if (call.role().isEmpty()) {
            return true;
        }
        if (user == null) {
            response.sendRedirect(Logins.address(request));
            return false;
        }
        Accounts accounts = services.get(Accounts.class);
        boolean may = call.role().equals("admin") ? accounts.administers(user) : accounts.licensed(user);
        if (!may) {
            Refusal.answer(services, HttpServletResponse.SC_FORBIDDEN, request, response);
        }
        return may;
    }

    private @Nullable ApplicationUser user() {
        return services.get(JiraAuthenticationContext.class).getLoggedInUser();
    }

    private void run(ActionCall call, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        JiraWebActionSupport action = modules.create(call.className(), JiraWebActionSupport.class);
        Optional<Method> method = method(action.getClass(), call.method());
        if (method.isEmpty()) {
            Refusal.answer(services, HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (!supports(method.get(), request.getMethod())) {
            Refusal.answer(services, HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else if (needsToken(method.get()) && !xsrf.valid(request)) {
            refuseToken(request, response);
        } else {
            ActionProperties.set(action, request.getParameterMap());
            show(call, action, result(call, action, method.get()), request, response);
        }
    }

    private void refuseToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (services.has(ErrorPages.class)) {
            services.get(ErrorPages.class).showXsrf(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
        }
    }

    private static Optional<Method> method(@Nullable Class<?> type, String name) {
        if (type == null) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .or(() -> method(type.getSuperclass(), name));
    }

    private static boolean supports(Method method, String httpMethod) {
        SupportedMethods own = method.getAnnotation(SupportedMethods.class);
        SupportedMethods said = own == null ? method.getDeclaringClass().getAnnotation(SupportedMethods.class) : own;
        return said == null
                || Arrays.stream(said.value()).anyMatch(one -> one.name().equals(httpMethod));
    }

    private static boolean needsToken(Method method) {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    private static @Nullable Object result(ActionCall call, JiraWebActionSupport action, Method method)
            throws ServletException {
        try {
            return call.command().equals("execute") ? action.execute() : ActionProperties.call(action, method);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void show(
            ActionCall call,
            JiraWebActionSupport action,
            @Nullable Object result,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (result == null || result.equals("none")) {
            return;
        }
        String view = call.view(result.toString())
                .orElseThrow(() -> new IllegalStateException(call.className() + " has no view for " + result));
        if (view.endsWith(".vm")) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(services.get(Templates.class)
                            .render(view, new ActionView(action, context(action, request))));
        } else {
            int status = view.contains("issuenotfound")
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_FORBIDDEN;
            Refusal.answer(services, status, request, response);
        }
    }

    private Map<String, Object> context(JiraWebActionSupport action, HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put("i18n", services.get(JiraAuthenticationContext.class).getI18nHelper());
        context.put("req", request);
        context.put("atl_token", xsrf.generateToken());
        context.put("baseurl", request.getContextPath());
        context.put("webResourceManager", new PageResources(services.get(WebResources.class)));
        return context;
    }
}
