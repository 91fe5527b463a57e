package org.servicesafety.host.boot;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.servicesafety.host.plugin.AppClasses;

/** The app, with its Spring context ready. */
public final class StartedApp {

    private final Bundle bundle;
    private final BundleClasses classes;

    StartedApp(Bundle bundle, AppBeans beans) {
        this.bundle = bundle;
        this.classes = new BundleClasses(bundle, beans);
    }

    public AppClasses classes() {
        return classes;
    }

    /** The objects that the app itself offers as OSGi services of this type. */
    public <T> List<T> offered(Class<T> type) {
        BundleContext context = bundle.getBundleContext();
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
            return references.stream()
                    .filter(reference -> reference.getBundle().equals(bundle))
                    .map(context::getService)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException noFilterIsGiven) {
            throw new IllegalStateException(noFilterIsGiven);
        }
    }
}
