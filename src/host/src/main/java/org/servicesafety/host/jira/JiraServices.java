package org.servicesafety.host.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.PluginTexts;
import org.servicesafety.host.search.Search;
import org.servicesafety.host.user.Languages;

/** Jira's own services on the host's tables. A new site begins with people, types, a workflow and a dashboard. */
public final class JiraServices implements Part {
    @Override
    public List<String> schema() {
        return List.of("/schema/jira.sql");
    }

    @Override
    public void offer(Services services) {
        Database database = services.get(Database.class);
        Sql sql = new Sql(database);
        Clock clock = Clock.system(ZoneId.systemDefault());
        People people = new People(sql, texts(services));
        Making making = new Making(services, sql, people);
        people.offer(services);
        making.offer(services, people);
        Working working = new Working(services, sql, people, making, clock);
        working.offer(services, sql, people, making);
        services.offer(
                SearchService.class,
                new Search(
                        sql,
                        working.store,
                        making.customFields,
                        services.get(PluginModules.class),
                        people.authentication,
                        clock));
        database.inTransaction(connection -> new NewSite(sql, people, making, working).fillOnce());
    }

    private static Languages.Texts texts(Services services) {
        if (!services.has(PluginTexts.class)) {
            return (key, locale) -> null;
        }
        PluginTexts app = services.get(PluginTexts.class);
        return (key, locale) -> app.text(locale, key);
    }
}
