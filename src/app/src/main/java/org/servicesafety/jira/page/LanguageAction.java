package org.servicesafety.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.language.LanguageChoice;
import org.servicesafety.jira.language.LanguageChoices;
import org.servicesafety.jira.language.Wording;

/** Page of the profile: in which language the person reads the app. It works without scripts. */
public final class LanguageAction extends JiraWebActionSupport {

    private final Islands islands;
    private final LanguageChoices choices;
    private @Nullable String language;
    private boolean saved;

    public LanguageAction(Islands islands, LanguageChoices choices) {
        this.islands = islands;
        this.choices = choices;
    }

    /** What the form sends. */
    public void setLanguage(String code) {
        language = code;
    }

    /** Whether the page comes after saving. */
    public void setSaved(boolean done) {
        saved = done;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return INPUT;
    }

    @Override
    protected void doValidation() {
        if (LanguageChoice.ofCode(language).isEmpty()) {
            addError("language", wording().text("service-safety.preference.unknown"));
        }
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        LanguageChoice.ofCode(language).ifPresent(choice -> choices.choose(person(), choice));
        return getRedirect("/secure/SafetyLanguage!default.jspa?saved=true");
    }

    /** What the template shows. */
    public LanguageView getView() {
        Wording wording = wording();
        LanguageChoice chosen = choices.of(person());
        return new LanguageView(
                wording.text("service-safety.preference.title"),
                wording.text("service-safety.preference.why"),
                wording.text("service-safety.ui.save"),
                saved ? wording.text("service-safety.preference.saved") : "",
                hasAnyErrors() ? wording.text("service-safety.preference.unknown") : "",
                Arrays.stream(LanguageChoice.values())
                        .map(choice -> LanguageView.Option.of(choice, chosen, wording))
                        .toList());
    }

    private Wording wording() {
        return islands.wording(getHttpRequest().getParameter("lang"));
    }

    // the descriptor lets only people in who have signed in
    private ApplicationUser person() {
        return Objects.requireNonNull(getLoggedInUser());
    }
}
