package org.servicesafety.host.bridge;

import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.servicesafety.host.boot.ContextWatch;

/** Stands inside the framework, where Spring's and Gemini's classes are, and tells the host what happens there. */
public final class BridgeActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        ServiceReference<ContextWatch> watch = context.getServiceReference(ContextWatch.class);
        context.registerService(
                OsgiBundleApplicationContextListener.class, new ContextListener(context.getService(watch)), null);
    }

    @Override
    public void stop(BundleContext context) {}
}
