package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person is sent to sign in first. */
public final class Logins {

    private Logins() {}

    /** The sign-in page, with the way back to this request. */
    public static String address(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getContextPath()
                + "/login.jsp?permissionViolation=true&os_destination="
                + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
