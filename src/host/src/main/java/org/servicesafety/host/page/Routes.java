package org.servicesafety.host.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which address is answered by what. The first route that fits is taken. */
final class Routes {

    /** Answers one kind of address. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Exchange exchange);
    }

    /** A route and what its pattern caught. */
    record Found(Handler handler, Matcher path, Rule rule, boolean checked) {}

    /** Who may come. */
    enum Rule {
        EVERYBODY,
        SIGNED_IN,
        ADMINISTRATOR
    }

    private record Route(String method, Pattern path, Rule rule, boolean checked, Handler handler) {}

    private final List<Route> all = new ArrayList<>();
    private Rule rule = Rule.EVERYBODY;

    /** The routes that follow are for these people. */
    Routes whoever(Rule next) {
        rule = next;
        return this;
    }

    Routes get(String path, Handler handler) {
        return add("GET", path, false, handler);
    }

    /** A change: the token is checked before the handler is called. */
    Routes post(String path, Handler handler) {
        return add("POST", path, true, handler);
    }

    /** A change that needs no token, such as signing in. */
    Routes postUnchecked(String path, Handler handler) {
        return add("POST", path, false, handler);
    }

    private Routes add(String method, String path, boolean checked, Handler handler) {
        all.add(new Route(method, Pattern.compile(path), rule, checked, handler));
        return this;
    }

    @Nullable
    Found find(String method, String path) {
        for (Route route : all) {
            Matcher matcher = route.path.matcher(path);
            if (route.method.equals(method) && matcher.matches()) {
                return new Found(route.handler, matcher, route.rule, route.checked);
            }
        }
        return null;
    }
}
