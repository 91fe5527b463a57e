package org.servicesafety.jira.page;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;

/** A page of the administration: there for administrators of Jira, not found for others. */
abstract class AdministrationAction extends JiraWebActionSupport {
    /** The view that webwork leaves alone: the answer has been given. */
    private static final String NOTHING_TO_SHOW = "none";

    private final Rights rights;

    AdministrationAction(Rights rights) {
        this.rights = rights;
    }

    final String show() throws IOException {
        if (rights.administrator()) {
            return SUCCESS;
        }
        getHttpResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        return NOTHING_TO_SHOW;
    }

    /** The language that the address asks for; null if none. */
    final @Nullable String askedLanguage() {
        return getHttpRequest().getParameter("lang");
    }
}
