package org.servicesafety.host.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Services;

/** Who is signed in: by the session that the sign-in form began, or by Basic authentication of each request. */
public final class SignIn {

    private static final String USER = "jira.user.key";
    private static final String BASIC = "basic ";

    private final Services services;
    private final Xsrf xsrf;

    SignIn(Services services, Xsrf xsrf) {
        this.services = services;
        this.xsrf = xsrf;
    }

    private Accounts accounts() {
        return services.get(Accounts.class);
    }

    /** Begins a session with a new id and a new XSRF token; null when name or password are wrong. */
    public @Nullable ApplicationUser login(
            HttpServletRequest request, HttpServletResponse response, String name, String password) {
        ApplicationUser user = accounts().check(name, password);
        if (user != null) {
            logout(request);
            request.getSession(true).setAttribute(USER, user.getKey());
            xsrf.renew(request, response);
        }
        return user;
    }

    /** Ends the session, if there is one. */
    public void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The user of the request's session or Basic header, or null. */
    @Nullable
    ApplicationUser user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(USER);
        return key == null
                ? basic(request.getHeader("Authorization"))
                : accounts().byKey((String) key);
    }

    /** Whether the request carries a Basic header that names nobody or has a wrong password. */
    boolean refused(HttpServletRequest request) {
        return isBasic(request.getHeader("Authorization")) && user(request) == null;
    }

    private @Nullable ApplicationUser basic(@Nullable String header) {
        if (header == null || !isBasic(header)) {
            return null;
        }
        try {
            byte[] plain =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] parts = new String(plain, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? accounts().check(parts[0], parts[1]) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static boolean isBasic(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC);
    }
}
