package org.servicesafety.host.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.dashboard.Dashboards;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.restapi.RestApi;
import org.servicesafety.host.velocity.Templates;
import org.servicesafety.host.web.Decorator;
import org.servicesafety.host.web.ErrorPages;
import org.servicesafety.host.web.Pages;
import org.servicesafety.host.web.RestResources;
import org.servicesafety.host.web.WebResources;

/** Brings Jira's pages, the frame around the app's pages, the error pages and Jira's REST interface. */
public final class PageServices implements Part {

    @Override
    public void offer(Services services) {
        Database database = services.get(Database.class);
        services.offer(Dashboards.class, new Dashboards(database, new Sql(database)));
        Jira jira = new Jira(services);
        Fragments fragments = new Fragments(
                services.get(PluginModules.class),
                services.get(Templates.class),
                services.get(JiraAuthenticationContext.class),
                services.get(WebResources.class));
        Layout layout = new Layout(jira, new HostTemplates(), new Menus(jira, fragments));
        Errors errors = new Errors(jira, layout);
        services.offer(Decorator.class, layout);
        services.offer(ErrorPages.class, errors);
        services.get(Pages.class).add(new JiraPages(jira, routes(jira, fragments), layout, errors));
        services.get(RestResources.class).mount(RestApi.PATH, RestApi.resources(services));
    }

    private static Routes routes(Jira jira, Fragments fragments) {
        Routes routes = new Routes();
        IssueCells cells = new IssueCells();
        new LoginPage(jira).addTo(routes);
        DashboardPage dashboard = new DashboardPage(jira, fragments);
        dashboard.addTo(routes);
        new DashboardDeeds(jira, fragments, dashboard).addTo(routes);
        addIssues(routes, jira, fragments);
        new Navigator(jira, cells).addTo(routes);
        new ProjectPages(jira, fragments, cells).addTo(routes);
        new ProfilePage(jira, fragments).addTo(routes);
        new AdminProjects(jira).addTo(routes);
        new AdminRoles(jira).addTo(routes);
        new AdminLists(jira).addTo(routes);
        return routes;
    }

    private static void addIssues(Routes routes, Jira jira, Fragments fragments) {
        Issues issues = new Issues(jira);
        Screens screens = new Screens(jira);
        FieldValues values = new FieldValues(jira, fragments);
        new IssuePage(issues, screens, fragments, new IssueContent(jira, issues, values)).addTo(routes);
        new IssueForms(jira, issues, screens, new FieldInputs(jira, fragments, values)).addTo(routes);
        new IssueDeeds(jira, issues).addTo(routes);
    }
}
