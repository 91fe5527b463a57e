package org.servicesafety.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.io.IOException;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.jira.language.Wording;

/** Page of the administration: whose templates the printed forms use, and putting others in. */
public final class FormsAction extends AdministrationAction {
    private final Islands islands;

    public FormsAction(Islands islands, Rights rights) {
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
                wording, "service-safety.forms-page.", "service-safety.setup-page.page", "service-safety.language.");
        return new PageView("forms", wording.text("service-safety.forms-page.title"), island.json());
    }
}
