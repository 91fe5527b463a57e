package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.plugin.AppClasses;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/** Makes JAX-RS applications of the app's {@code rest} modules and of the stand-in's own resources. */
final class RestContainer {

    /** Jersey takes a resource object for a provider that lacks its interface, and says so once for each. */
    private static final Logger NEEDLESS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final RestGuard guard;

    RestContainer(Services services) {
        guard = new RestGuard(services);
        NEEDLESS.setLevel(Level.SEVERE);
    }

    /** A servlet for these resource and provider objects. */
    HttpServlet of(List<Object> objects) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new JsonFaults());
        config.register(guard);
        objects.forEach(config::register);
        return new ServletContainer(config);
    }

    /** The resources and providers in the packages of a rest module, made by the app's Spring context. */
    static List<Object> objects(PluginModule module, PluginModules modules) {
        AppClasses app = modules.app();
        List<String> packages = module.element().children("package").stream()
                .map(XmlElement::text)
                .toList();
        List<Object> objects = new ArrayList<>();
        for (String one : packages.isEmpty() ? List.of("") : packages) {
            for (Class<?> type : app.inPackage(one)) {
                if (isRest(type)) {
                    objects.add(app.beanOrNew(type));
                }
            }
        }
        return objects;
    }

    private static boolean isRest(Class<?> type) {
        return !type.isInterface()
                && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }
}
