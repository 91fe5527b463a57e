package org.servicesafety.host.jira;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Sql;

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
        People people = new People(sql, (key, locale) -> null);
        Making making = new Making(services, sql, people);
        people.offer(services);
        making.offer(services, people);
        Working working = new Working(services, sql, people, making, Clock.system(ZoneId.systemDefault()));
        working.offer(services, sql, people, making);
        database.inTransaction(connection -> new NewSite(sql, people, making, working).fillOnce());
    }
}
