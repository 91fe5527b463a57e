package org.servicesafety.host;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.servicesafety.host.boot.AppFramework;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.boot.StartedApp;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.PostgresServer;
import org.servicesafety.host.database.Schema;
import org.servicesafety.host.mail.MailPart;
import org.servicesafety.host.plugin.Descriptor;
import org.servicesafety.host.plugin.DescriptorReader;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.PluginTexts;
import org.servicesafety.host.scheduler.Jobs;
import org.servicesafety.host.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stand-in Jira with one app in it. */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Options options;
    private final Services services = new Services();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final WebServer web;

    private Host(Options options) {
        this.options = options;
        this.web = opened(WebServer.open(options.port()));
    }

    /**
     * Starts and returns when the first request can be answered.
     *
     * @throws BootFault naming the cause, when the app or something around it is wrong; nothing is left running
     */
    public static Host start(Options options) {
        Host host = new Host(options);
        try {
            host.boot();
            return host;
        } catch (RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private void boot() {
        Descriptor descriptor = DescriptorReader.read(options.appJar());
        services.offer(PluginModules.class, new PluginModules(descriptor));
        services.offer(PluginTexts.class, PluginTexts.read(options.appJar(), descriptor));
        List<Part> parts = Parts.all(web.baseUrl(), options);
        services.offer(Database.class, database(parts));
        parts.forEach(part -> part.offer(services));
        opened(services.get(Jobs.class));
        opened(services.get(MailPart.class));
        ComponentAccessor.initialiseWorker(new Components(services));
        StartedApp app = startApp(descriptor.key());
        services.get(PluginModules.class).attach(app.classes());
        parts.forEach(part -> part.ready(services));
        app.offered(LifecycleAware.class).forEach(this::tellStart);
        web.start(services);
    }

    private Database database(List<Part> parts) {
        String address = options.jdbc().isEmpty()
                ? opened(PostgresServer.start(options.home().resolve("database")))
                        .address()
                : options.jdbc();
        Database database = opened(Database.open(address));
        Schema.update(
                database, parts.stream().flatMap(part -> part.schema().stream()).toList());
        LOG.info("The database is ready");
        return database;
    }

    private StartedApp startApp(String key) {
        Path storage = options.home().resolve("felix").toAbsolutePath();
        AppFramework framework = opened(AppFramework.start(options.bundles(), storage));
        StartedApp app = framework.run(options.appJar().toAbsolutePath(), key, services);
        LOG.info("The app is ready");
        return app;
    }

    private void tellStart(LifecycleAware aware) {
        aware.onStart();
        opened(aware::onStop);
    }

    private <T extends AutoCloseable> T opened(T part) {
        opened.push(part);
        return part;
    }

    /** The address with the context path, such as {@code http://localhost:2990/jira}. */
    public String baseUrl() {
        return web.baseUrl();
    }

    /** The services, for tests that look behind the pages. */
    public Services services() {
        return services;
    }

    /** Stops what was started, the last first. */
    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.error("Something did not stop as it should", e);
            }
        }
    }
}
