package org.servicesafety.jira.health;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;

/**
 * Whether each issue of a violation belongs to an act. The issue is made by Jira and joined to its act by a row of ours: where both do
 * not lie in one transaction, a process that dies between the two leaves an issue without its row.
 */
final class ViolationRowsCheck implements Check {
    private final SearchService search;
    private final JiraAuthenticationContext who;
    private final Registry registry;
    private final Sql sql;

    ViolationRowsCheck(SearchService search, JiraAuthenticationContext who, Registry registry, Sql sql) {
        this.search = search;
        this.who = who;
        this.registry = registry;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "violation-rows";
    }

    @Override
    public Finding look() {
        long issues = registry.id(IssueKind.VIOLATION).map(this::issuesOfType).orElse(0L);
        long joined = sql.count("SELECT COUNT(*) AS \"N\" FROM {ACT_VIOLATION} {WHERE}", Filter.all());
        return issues > joined ? Finding.error(name(), null, issues - joined) : Finding.ok(name(), joined);
    }

    private long issuesOfType(String type) {
        ApplicationUser me = who.getLoggedInUser();
        ParseResult query = search.parseQuery(me, "issuetype = " + type);
        try {
            return search.searchCount(me, query.getQuery());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count violations", e);
        }
    }
}
