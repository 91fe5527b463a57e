package org.servicesafety.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.io.IOException;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.jira.language.Wording;

/** Page of the administration: make a project ready, and see what is wrong with the app. */
public final class SetupAction extends AdministrationAction {
    private final Islands islands;

    public SetupAction(Islands islands, Rights rights) {
        super(rights);
        this.islands = islands;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws IOException {
        return show();
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() throws IOException {
        return show();
    }

    /** What the template shows. */
    public PageView getView() {
        Wording wording = islands.wording(askedLanguage());
        Island island = islands.begin(
                wording,
                "service-safety.setup-page.",
                "service-safety.health-page.",
                "service-safety.forms-page.title",
                "service-safety.rule-book.title",
                "service-safety.language.",
                "service-safety.unit.level.");
        return new PageView("setup", wording.text("service-safety.name"), island.json());
    }
}
