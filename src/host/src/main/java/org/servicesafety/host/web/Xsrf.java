package org.servicesafety.host.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jira's form token: the cookie {@code atlassian.xsrf.token} must come back in the parameter {@code atl_token}. */
public final class Xsrf implements XsrfTokenGenerator {

    private static final String COOKIE = "atlassian.xsrf.token";
    private static final String PARAMETER = "atl_token";
    private static final String HEADER = "X-Atlassian-Token";
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");
    private static final int BITS = 128;
    private static final int HEX = 16;

    private final SecureRandom random = new SecureRandom();

    /** The token of the request that this thread serves. */
    @Override
    public String generateToken() {
        return String.valueOf(ExecutingHttpRequest.get().getAttribute(COOKIE));
    }

    /** Takes the token from the cookie, or makes one and sets the cookie. */
    void begin(HttpServletRequest request, HttpServletResponse response) {
        String sent = cookie(request);
        if (sent == null) {
            renew(request, response);
        } else {
            request.setAttribute(COOKIE, sent);
        }
    }

    void renew(HttpServletRequest request, HttpServletResponse response) {
        String token = new BigInteger(BITS, random).toString(HEX);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath());
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
    }

    /** Whether the form came from a page of this site: token as in the cookie, or the header that only scripts can set. */
    public boolean valid(HttpServletRequest request) {
        String sent = cookie(request);
        return isNoCheck(request) || (sent != null && sent.equals(request.getParameter(PARAMETER)));
    }

    /** Whether the request has the header {@code X-Atlassian-Token: no-check}. */
    static boolean isNoCheck(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header != null && NO_CHECK.contains(header.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
