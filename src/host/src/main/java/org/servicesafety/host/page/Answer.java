package org.servicesafety.host.page;

import java.util.Map;

/** What a page answers. */
sealed interface Answer {

    /** A page in its frame. */
    record Shown(View view) implements Answer {}

    /** The browser is sent on; the address starts after the context path. */
    record Redirect(String to) implements Answer {}

    /** There is no such thing, or this person may not know that there is. */
    record Missing() implements Answer {}

    /** The thing is known to this person, the deed is not allowed. */
    record Denied() implements Answer {}

    /** Sign in first, then come back. */
    record SignIn() implements Answer {}

    /** Data for the page's own script. */
    record Data(Map<String, ?> values) implements Answer {}

    /** Nothing of ours: somebody else may know the address. */
    record NotOurs() implements Answer {}

    static Answer show(View view) {
        return new Shown(view);
    }

    static Answer redirect(String to) {
        return new Redirect(to);
    }

    static Answer missing() {
        return new Missing();
    }

    static Answer denied() {
        return new Denied();
    }

    static Answer signIn() {
        return new SignIn();
    }
}
