package org.servicesafety.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;

/** Jetty with all that answers below the context path. */
public final class WebServer implements AutoCloseable {

    /** Where Jira is, as Atlassian's SDK has it. */
    public static final String CONTEXT_PATH = "/jira";

    private static final String TEMPORARY = System.getProperty("java.io.tmpdir");

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Takes the port, 0 for any free one; requests are answered only from {@link #start} on. */
    public static WebServer open(int port) {
        Server server = new Server();
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (java.io.IOException e) {
            throw new BootFault("The port " + port + " cannot be had: " + e.getMessage(), e);
        }
        return new WebServer(server, connector);
    }

    /** The address with the context path. */
    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + CONTEXT_PATH;
    }

    /** Begins to answer. */
    public void start(Services services) {
        ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setHttpOnly(true);
        addFilters(context, services);
        addServlets(context, services);
        addRest(context, services);
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new BootFault("The web server does not start: " + e.getMessage(), e);
        }
    }

    private static void addFilters(ServletContextHandler context, Services services) {
        filter(
                context,
                "/*",
                new RequestFilter(
                        services.get(SignIn.class),
                        services.get(Xsrf.class),
                        services.get(JiraAuthenticationContext.class)));
        if (services.has(ErrorPages.class)) {
            filter(context, "/*", new ErrorFilter(services.get(ErrorPages.class)));
        }
        if (services.has(Decorator.class)) {
            Filter decorator = new DecoratorFilter(services.get(Decorator.class));
            filter(context, "/secure/*", decorator);
            filter(context, "/plugins/servlet/*", decorator);
        }
    }

    private static void filter(ServletContextHandler context, String path, Filter filter) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }

    private static void addServlets(ServletContextHandler context, Services services) {
        PluginModules modules = services.get(PluginModules.class);
        JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
        serve(context, new StaticFiles(), "/static/*");
        serve(context, new AppFiles(modules, authentication), "/download/resources/*");
        serve(context, new AppServlets(services), "/plugins/servlet/*");
        FrontServlet pages = new FrontServlet(services);
        serve(context, pages, "/", "/plugins/servlet/project-config/*");
    }

    private static void addRest(ServletContextHandler context, Services services) {
        RestContainer rest = new RestContainer(services);
        PluginModules modules = services.get(PluginModules.class);
        for (PluginModule module : modules.ofType("rest")) {
            String path = "/rest" + module.element().attribute("path", "");
            String version = module.element().attribute("version", "none");
            Servlet servlet = rest.of(RestContainer.objects(module, modules));
            List<String> paths =
                    version.equals("none") ? List.of(path) : List.of(path + "/" + version, path + "/latest");
            serve(context, servlet, paths.stream().map(p -> p + "/*").toArray(String[]::new));
        }
        services.get(RestResources.class)
                .byPath()
                .forEach((path, objects) -> serve(context, rest.of(objects), path + "/*"));
    }

    private static void serve(ServletContextHandler context, Servlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(TEMPORARY));
        for (String path : paths) {
            context.addServlet(holder, path);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new BootFault("The web server does not stop", e);
        }
    }
}
