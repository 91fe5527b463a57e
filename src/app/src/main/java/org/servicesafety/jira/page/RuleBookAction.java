package org.servicesafety.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.io.IOException;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.jira.language.Wording;

/** Page of the administration: the editions of the rule book, and entering one. */
public final class RuleBookAction extends AdministrationAction {
    private final Islands islands;

    public RuleBookAction(Islands islands, Rights rights) {
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
                "service-safety.rule-book.",
                "service-safety.setup-page.page",
                "service-safety.unit.level.",
                "service-safety.obligations.kind.");
        return new PageView("rulebook", wording.text("service-safety.rule-book.title"), island.json());
    }
}
