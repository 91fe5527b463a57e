package org.servicesafety.host.page;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The person's own page: name, groups, the language of Jira and what the app adds. */
final class ProfilePage {

    private static final String LANGUAGE = "jira.user.locale";
    private static final List<String> LANGUAGES = List.of("en_US", "ru_RU");

    private final Jira jira;
    private final Fragments fragments;

    ProfilePage(Jira jira, Fragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .get("/secure/ViewProfile\\.jspa", this::show)
                .post("/secure/UpdateUserPreferences\\.jspa", this::save);
    }

    private Answer show(Exchange exchange) {
        ApplicationUser person = exchange.person();
        Map<String, Object> context = fragments.context(exchange.request(), null, null);
        context.put("profileUser", person);
        List<Object> blocks = new ArrayList<>();
        blocks.add(facts(person, exchange));
        blocks.add(languages(exchange));
        blocks.addAll(fragments.panels("webpanels.user.profile.summary.custom", context));
        List<Link> actions = fragments.groups("system.user.profile.links/operations", context).stream()
                .flatMap(group -> group.links().stream())
                .toList();
        return Answer.show(new View("page.vm", person.getDisplayName(), Frame.profile("up-summary"))
                .with("blocks", blocks)
                .with("actions", actions));
    }

    private Table facts(ApplicationUser person, Exchange exchange) {
        String groups = String.join(", ", jira.the(GroupManager.class).getGroupNamesForUser(person));
        return new Table("", "", List.of(exchange.text("profile.field"), exchange.text("profile.value")))
                .row(Cell.of(exchange.text("profile.name")), Cell.of(person.getName()))
                .row(Cell.of(exchange.text("profile.mail")), Cell.of(String.valueOf(person.getEmailAddress())))
                .row(Cell.of(exchange.text("profile.groups")), Cell.of(groups));
    }

    private static Form languages(Exchange exchange) {
        Locale now = exchange.texts().locale();
        List<Choice> choices = LANGUAGES.stream()
                .map(code -> new Choice(code, exchange.text("language." + code)))
                .toList();
        String chosen = now.getLanguage().equals("ru") ? LANGUAGES.get(1) : LANGUAGES.get(0);
        return Form.to(
                        exchange.base() + "/secure/UpdateUserPreferences.jspa",
                        exchange.text("save"),
                        "",
                        List.of(Input.select("userLocale", exchange.text("profile.language"), chosen, choices)))
                .titled(exchange.text("profile.preferences"));
    }

    private Answer save(Exchange exchange) {
        String language = exchange.param("userLocale");
        if (LANGUAGES.contains(language)) {
            jira.the(UserPropertyManager.class)
                    .getPropertySet(exchange.person())
                    .setString(LANGUAGE, language);
        }
        return Answer.redirect("/secure/ViewProfile.jspa");
    }
}
