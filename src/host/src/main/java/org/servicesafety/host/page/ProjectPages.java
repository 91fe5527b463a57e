package org.servicesafety.host.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;

/** Projects: the list, and the pages inside a project's frame. */
final class ProjectPages {

    private static final int LATEST = 10;

    private final Jira jira;
    private final Fragments fragments;
    private final IssueCells cells;

    ProjectPages(Jira jira, Fragments fragments, IssueCells cells) {
        this.jira = jira;
        this.fragments = fragments;
        this.cells = cells;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.EVERYBODY)
                .get("/secure/BrowseProjects\\.jspa", this::list)
                .get("/projects/([A-Z][A-Z0-9_]+)/?", this::show)
                .get("/projects/([A-Z][A-Z0-9_]+)/(summary|issues)/?", this::own);
    }

    private Answer list(Exchange exchange) {
        Table table = new Table(
                "",
                exchange.text("projects.none"),
                List.of(exchange.text("project.name"), exchange.text("project.key"), exchange.text("project.lead")));
        for (Project project : jira.projects()) {
            table.row(
                    Cell.link(project.getName(), exchange.base() + "/projects/" + project.getKey()),
                    Cell.of(project.getKey()),
                    Cell.of(IssueCells.name(project.getProjectLead(), exchange)));
        }
        return Answer.show(View.ofBlocks(exchange.text("nav.projects"), Frame.general(), table));
    }

    /** The app's page inside the frame if one is selected, else the summary. */
    private Answer show(Exchange exchange) {
        String selected = exchange.param("selectedItem");
        Project project = jira.project(exchange.part(1));
        if (project == null) {
            return Answer.missing();
        }
        return selected.isEmpty() ? summary(project, exchange) : selected(project, selected, exchange);
    }

    private Answer selected(Project project, String item, Exchange exchange) {
        Map<String, Object> context = fragments.context(exchange.request(), project, null);
        List<Panel> panels = fragments.panels(item, context);
        if (panels.isEmpty()) {
            return Answer.missing();
        }
        return Answer.show(new View("panels.vm", panels.get(0).heading(), Frame.project(project, item))
                .context("jira.project.sidebar")
                .with("panels", panels));
    }

    private Answer own(Exchange exchange) {
        Project project = jira.project(exchange.part(1));
        if (project == null) {
            return Answer.missing();
        }
        return exchange.part(2).equals("issues")
                ? Answer.redirect(Navigator.address("project = " + project.getKey() + " ORDER BY created DESC"))
                : summary(project, exchange);
    }

    private Answer summary(Project project, Exchange exchange) {
        Table facts = new Table("", "", List.of(exchange.text("profile.field"), exchange.text("profile.value")))
                .row(Cell.of(exchange.text("project.key")), Cell.of(project.getKey()))
                .row(
                        Cell.of(exchange.text("project.lead")),
                        Cell.of(IssueCells.name(project.getProjectLead(), exchange)));
        if (project.getDescription() != null && !project.getDescription().isBlank()) {
            facts.row(Cell.of(exchange.text("field.description")), Cell.of(project.getDescription()));
        }
        Table latest = cells.table(exchange.text("project.latest"), latest(project, exchange), exchange);
        return Answer.show(View.ofBlocks(project.getName(), Frame.project(project, "summary"), facts, latest));
    }

    private List<Issue> latest(Project project, Exchange exchange) {
        SearchService search = jira.the(SearchService.class);
        var parsed = search.parseQuery(exchange.user(), "project = " + project.getKey() + " ORDER BY created DESC");
        try {
            return search.search(exchange.user(), parsed.getQuery(), new PagerFilter<Issue>(0, LATEST))
                    .getResults();
        } catch (SearchException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
