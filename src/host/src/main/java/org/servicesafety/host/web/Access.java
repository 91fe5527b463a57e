package org.servicesafety.host.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may call a resource or a servlet: what its security annotation says; without one, licensed users, as in Jira. */
enum Access {
    ADMIN_ONLY,
    LICENSED_ONLY,
    ANYONE;

    private static final Map<Class<?>, Access> BY_ANNOTATION = Map.of(
            com.atlassian.annotations.security.AdminOnly.class, ADMIN_ONLY,
            com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class, ADMIN_ONLY,
            com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class, ADMIN_ONLY,
            com.atlassian.annotations.security.LicensedOnly.class, LICENSED_ONLY,
            com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class, LICENSED_ONLY,
            com.atlassian.annotations.security.AnonymousSiteAccess.class, ANYONE,
            com.atlassian.annotations.security.UnrestrictedAccess.class, ANYONE,
            com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class, ANYONE,
            com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class, ANYONE);

    /** The first of these that says something decides, such as the method before its class. */
    static Access of(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .map(Access::said)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LICENSED_ONLY);
    }

    private static Optional<Access> said(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> BY_ANNOTATION.get(annotation.annotationType()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The status with which this user is turned away, or 0. */
    int refusal(@Nullable ApplicationUser user, Accounts accounts) {
        if (this == ANYONE) {
            return 0;
        }
        if (user == null) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        boolean may = this == ADMIN_ONLY ? accounts.administers(user) : accounts.licensed(user);
        return may ? 0 : HttpServletResponse.SC_FORBIDDEN;
    }
}
