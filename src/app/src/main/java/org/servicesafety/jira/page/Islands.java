package org.servicesafety.jira.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Begins what each page and gadget knows: language, texts, who asks, and the day and time by the server's clock. */
public final class Islands {

    private static final String[] EVERYWHERE = {
        "service-safety.ui.",
        "service-safety.days.",
        "service-safety.month.",
        "service-safety.quarter.",
        "service-safety.half-year.",
        "service-safety.period.",
    };

    private final Languages languages;
    private final Texts texts;
    private final Rights rights;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    public Islands(
            Languages languages, Texts texts, Rights rights, JiraAuthenticationContext authentication, Clock clock) {
        this.languages = languages;
        this.texts = texts;
        this.rights = rights;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** The words for who looks at a panel or gadget; the address may ask for a language. */
    public Wording wording(Map<String, Object> context) {
        return wording(
                request(context).map(request -> request.getParameter("lang")).orElse(null));
    }

    /** What stands before the path of each address within Jira; empty for a Jira at the root. */
    public static String contextPath(Map<String, Object> context) {
        return request(context).map(HttpServletRequest::getContextPath).orElse("");
    }

    /** The words for who asks; the language of the address goes first, null is none. */
    public Wording wording(@Nullable String askedFor) {
        return texts.in(languages.of(askedFor));
    }

    /** The beginning of an island with the texts of these keys. */
    public Island begin(Wording wording, String... prefixes) {
        String[] all = Stream.concat(Stream.of(EVERYWHERE), Stream.of(prefixes)).toArray(String[]::new);
        return new Island()
                .with("language", wording.language().tag())
                .with("texts", wording.beginning(all))
                .with("now", now())
                .with("me", me(ApplicationUser::getDisplayName))
                .with("myName", me(ApplicationUser::getUsername))
                .with("administrator", rights.administrator());
    }

    private String now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private String me(Function<ApplicationUser, String> name) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? "" : name.apply(user);
    }

    private static Optional<HttpServletRequest> request(Map<String, Object> context) {
        return context.get("helper") instanceof JiraHelper helper
                ? Optional.ofNullable(helper.getRequest())
                : Optional.empty();
    }
}
