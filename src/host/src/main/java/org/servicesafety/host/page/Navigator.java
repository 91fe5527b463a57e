package org.servicesafety.host.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The search of issues by JQL. */
final class Navigator {

    static final int PAGE = 50;

    private final Jira jira;
    private final IssueCells cells;

    Navigator(Jira jira, IssueCells cells) {
        this.jira = jira;
        this.cells = cells;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .get("/issues/?", this::show)
                .get("/secure/QuickSearch\\.jspa", this::quick);
    }

    static String address(String jql) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private Answer quick(Exchange exchange) {
        String text = exchange.param("searchString");
        String safe = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.matches("[A-Za-z][A-Za-z0-9_]+-\\d+")
                ? Answer.redirect("/browse/" + text.toUpperCase(java.util.Locale.ROOT))
                : Answer.redirect(address(text.isEmpty() ? "" : "summary ~ \"" + safe + "\""));
    }

    private Answer show(Exchange exchange) {
        String jql = exchange.param("jql");
        View view = new View("navigator.vm", exchange.text("nav.search"), Frame.general())
                .context("jira.navigator")
                .with("jql", jql);
        SearchService search = jira.the(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(exchange.user(), jql);
        if (!parsed.isValid()) {
            return Answer.show(fill(view, List.copyOf(parsed.getErrors().getErrorMessages()), exchange, 0, List.of()));
        }
        var faults = search.validateQuery(exchange.user(), parsed.getQuery());
        if (faults.hasAnyErrors()) {
            return Answer.show(fill(view, List.copyOf(faults.getErrorMessages()), exchange, 0, List.of()));
        }
        return Answer.show(found(view, parsed, exchange));
    }

    private View found(View view, SearchService.ParseResult parsed, Exchange exchange) {
        int start = (int) Math.min(exchange.number("startIndex", 0), Integer.MAX_VALUE - PAGE);
        try {
            SearchResults<Issue> results = jira.the(SearchService.class)
                    .search(exchange.user(), parsed.getQuery(), new PagerFilter<Issue>(start, PAGE));
            return fill(view, List.of(), exchange, results.getTotal(), results.getResults());
        } catch (SearchException refused) {
            return fill(view, List.of(String.valueOf(refused.getMessage())), exchange, 0, List.of());
        }
    }

    private View fill(View view, List<String> errors, Exchange exchange, int total, List<Issue> issues) {
        int start = (int) exchange.number("startIndex", 0);
        String base = exchange.base() + address(exchange.param("jql")) + "&startIndex=";
        return view.with("errors", errors)
                .with("table", cells.table("", issues, exchange))
                .with("total", total)
                .with("from", issues.isEmpty() ? 0 : start + 1)
                .with("to", start + issues.size())
                .with("previous", start > 0 ? base + Math.max(0, start - PAGE) : "")
                .with("next", start + issues.size() < total && !issues.isEmpty() ? base + (start + PAGE) : "");
    }
}
