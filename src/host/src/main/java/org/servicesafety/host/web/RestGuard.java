package org.servicesafety.host.web;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Services;

/** Stands before each REST method: who may call it, and that a form was not sent from another site. */
public final class RestGuard implements DynamicFeature {

    private static final int FORBIDDEN = 403;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Services services;

    RestGuard(Services services) {
        this.services = services;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        boolean excluded = resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
        context.register((ContainerRequestFilter) request -> check(access, excluded, request));
    }

    private void check(Access access, boolean excluded, ContainerRequestContext request) {
        int refusal = access.refusal(
                services.get(JiraAuthenticationContext.class).getLoggedInUser(), services.get(Accounts.class));
        if (refusal > 0) {
            abort(request, refusal, "Client must be authenticated and allowed to access this resource.");
        } else if (!excluded && isForeign(request)) {
            abort(request, FORBIDDEN, "XSRF check failed");
        }
    }

    private static void abort(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }

    /** A browser sends the types of forms from any site; so these need the header that only our own scripts set. */
    private static boolean isForeign(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return false;
        }
        HttpServletRequest servletRequest = ExecutingHttpRequest.get();
        if (isOtherSite(servletRequest.getHeader("Origin"), servletRequest)) {
            return true;
        }
        MediaType type = request.getMediaType();
        boolean form =
                type == null ? request.hasEntity() : FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
        return form && !Xsrf.isNoCheck(servletRequest);
    }

    private static boolean isOtherSite(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        return !URI.create(request.getRequestURL().toString()).getAuthority().equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
