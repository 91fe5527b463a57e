package org.servicesafety.host.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** One request as a page sees it. */
final class Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Matcher path;
    private final @Nullable ApplicationUser user;
    private final Texts texts;

    Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Matcher path,
            @Nullable ApplicationUser user,
            Texts texts) {
        this.request = request;
        this.response = response;
        this.path = path;
        this.user = user;
        this.texts = texts;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** The part of the path that the n-th bracket of the route caught; empty for none. */
    String part(int number) {
        String found = path.group(number);
        return found == null ? "" : found;
    }

    /** The first value of the parameter; empty where it is not given. */
    String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The parameter as a whole number that is not negative, else the other value. */
    long number(String name, long otherwise) {
        String value = param(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    Map<String, String[]> params() {
        return request.getParameterMap();
    }

    /** The person signed in, or null. */
    @Nullable
    ApplicationUser user() {
        return user;
    }

    /** The person signed in, on a page that nobody else reaches. */
    ApplicationUser person() {
        return Objects.requireNonNull(user);
    }

    Texts texts() {
        return texts;
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String base() {
        return request.getContextPath();
    }

    /** A faulty form keeps what was typed. */
    List<Input> refilled(List<Input> inputs) {
        List<Input> filled = new ArrayList<>();
        for (Input input : inputs) {
            filled.add(has(input.name()) ? input.filled(all(input.name())) : input);
        }
        return filled;
    }
}
