package org.servicesafety.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** Panel of a violation: its act, how many days are left, how far it has come (clause 14). */
public final class ViolationPanel implements ContextProvider {

    private static final int EARLIER = 5;

    private final Islands islands;
    private final Today today;
    private final ViolationFacts facts;

    public ViolationPanel(Islands islands, Today today, Sql sql) {
        this.islands = islands;
        this.today = today;
        this.facts = new ViolationFacts(sql);
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"));
        ViolationWords words = new ViolationWords(islands.wording(context), Islands.contextPath(context), today.day());
        return facts.ofIssue(issue.getId())
                .map(found -> words.view(found, facts.earlier(issue.getId(), EARLIER)))
                .map(view -> Map.<String, Object>of("view", view))
                .orElse(Map.of());
    }
}
