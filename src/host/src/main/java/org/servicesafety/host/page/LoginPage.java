package org.servicesafety.host.page;

import java.util.List;
import org.servicesafety.host.web.SignIn;
import org.servicesafety.host.web.Xsrf;

/** Signing in by form, signing out by a link with the token. */
final class LoginPage {

    private static final String HOME = "/secure/Dashboard.jspa";

    private final Jira jira;

    LoginPage(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/login.jsp", exchange -> form(exchange, List.of()))
                .postUnchecked("/login.jsp", this::enter)
                .get("/secure/Logout(!default)?\\.jspa", this::leave)
                .post("/secure/Logout\\.jspa", exchange -> signOut(exchange));
    }

    private Answer form(Exchange exchange, List<String> faults) {
        Form form = Form.to(
                        exchange.base() + "/login.jsp",
                        exchange.text("login.submit"),
                        "",
                        List.of(
                                Input.of(
                                        "text",
                                        "os_username",
                                        exchange.text("login.name"),
                                        exchange.param("os_username")),
                                Input.of("password", "os_password", exchange.text("login.password"), "")))
                .hide("os_destination", exchange.param("os_destination"))
                .failed(faults, java.util.Map.of());
        return Answer.show(
                new View("login.vm", exchange.text("login.title"), Frame.general()).with("blocks", List.of(form)));
    }

    private Answer enter(Exchange exchange) {
        SignIn signIn = jira.the(SignIn.class);
        Object person = signIn.login(
                exchange.request(), exchange.response(), exchange.param("os_username"), exchange.param("os_password"));
        return person == null
                ? form(exchange, List.of(exchange.text("login.failed")))
                : Answer.redirect(destination(exchange.param("os_destination")));
    }

    /** Only an address of this Jira: a destination elsewhere is passed over. */
    private static String destination(String wanted) {
        return wanted.matches("/[^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*") ? wanted : HOME;
    }

    private Answer leave(Exchange exchange) {
        if (jira.the(Xsrf.class).valid(exchange.request())) {
            return signOut(exchange);
        }
        Form form = Form.to(
                exchange.base() + "/secure/Logout.jspa", exchange.text("logout"), exchange.base() + HOME, List.of());
        return Answer.show(View.ofBlocks(exchange.text("logout.confirm"), Frame.general(), form));
    }

    private Answer signOut(Exchange exchange) {
        jira.the(SignIn.class).logout(exchange.request());
        return Answer.redirect("/login.jsp");
    }
}
