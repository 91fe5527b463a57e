package org.servicesafety.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.user.ApplicationUser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Schema;
import org.servicesafety.host.plugin.AppClasses;
import org.servicesafety.host.plugin.Descriptor;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.project.Roles;
import org.servicesafety.host.user.Users;

/** A site of its own on the one PostgreSQL server of the JVM, with classes of the tests in place of an app's. */
public final class Site {
    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    public final List<Object> events = new ArrayList<>();
    public final Services services = new Services();
    public final Database database;

    public Site() {
        this("site_" + DATABASES.incrementAndGet(), true);
    }

    private Site(String name, boolean isNew) {
        if (isNew) {
            create(name);
        }
        database = Database.open(SERVER.getJdbcUrl("postgres", name));
        services.offer(Database.class, database);
        services.offer(PluginModules.class, modules());
        services.offer(EventPublisher.class, new Recorder(events));
        JiraServices jira = new JiraServices();
        Schema.update(database, jira.schema());
        jira.offer(services);
        jira.ready(services);
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(String name) {
        try (Database server = Database.open(SERVER.getJdbcUrl("postgres", "postgres"))) {
            server.reading(connection -> connection.createStatement().execute("create database " + name));
        }
    }

    private static PluginModules modules() {
        PluginModules modules = new PluginModules(new Descriptor("test", "Test", "1", List.of(), List.of()));
        modules.attach(new TestClasses());
        return modules;
    }

    /** The same site after a restart. */
    public Site again() {
        String name = database.reading(connection -> connection.getCatalog());
        database.close();
        return new Site(name, false);
    }

    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    public ApplicationUser user(String name) {
        return Objects.requireNonNull(get(Users.class).getUserByName(name), name);
    }

    /** A new project in which these users have the role "Workers". */
    public Project project(String key, String... members) {
        Project project = get(ProjectManager.class)
                .createProject(
                        user("admin"),
                        new ProjectCreationData.Builder()
                                .withKey(key)
                                .withName("Project " + key)
                                .build());
        for (String member : members) {
            get(Roles.class).addActor(workers(), project, new Roles.Actor(Roles.USER, member));
        }
        return project;
    }

    private ProjectRole workers() {
        Roles roles = get(Roles.class);
        ProjectRole known = roles.getProjectRole("Workers");
        return known == null ? roles.createRole(new ProjectRoleImpl("Workers", "")) : known;
    }

    private record Recorder(List<Object> events) implements EventPublisher {
        @Override
        public void publish(Object event) {
            events.add(event);
        }

        @Override
        public void register(Object listener) {}

        @Override
        public void unregister(Object listener) {}
    }

    private static final class TestClasses implements AppClasses {
        @Override
        public Class<?> load(String className) {
            try {
                return Class.forName(className);
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Object create(Class<?> type) {
            try {
                return type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Object beanOrNew(Class<?> type) {
            return create(type);
        }

        @Override
        public Iterable<Class<?>> inPackage(String packageName) {
            return List.of();
        }

        @Override
        public java.io.InputStream file(String path) {
            return null;
        }
    }
}
