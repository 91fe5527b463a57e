package org.servicesafety.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.jira.language.Wording;

/** Page of the administration: make a project ready, and see what is wrong with the app. */
public final class SetupAction extends JiraWebActionSupport {
    /** The view that webwork leaves alone: the answer has been given. */
    private static final String NOTHING_TO_SHOW = "none";

    private final Islands islands;
    private final Rights rights;

    public SetupAction(Islands islands, Rights rights) {
        this.islands = islands;
        this.rights = rights;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws IOException {
        return doExecute();
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() throws IOException {
        if (rights.administrator()) {
            return SUCCESS;
        }
        getHttpResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        return NOTHING_TO_SHOW;
    }

    /** What the template shows. */
    public PageView getView() {
        Wording wording = islands.wording(getHttpRequest().getParameter("lang"));
        Island island = islands.begin(
                wording,
                "service-safety.setup-page.",
                "service-safety.health-page.",
                "service-safety.language.",
                "service-safety.unit.level.");
        return new PageView("setup", wording.text("service-safety.name"), island.json());
    }
}
