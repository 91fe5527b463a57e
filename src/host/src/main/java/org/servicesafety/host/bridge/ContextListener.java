package org.servicesafety.host.bridge;

import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextFailedEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextRefreshedEvent;
import org.eclipse.gemini.blueprint.extender.event.BootstrappingDependencyEvent;
import org.eclipse.gemini.blueprint.service.importer.event.OsgiServiceDependencyEvent;
import org.eclipse.gemini.blueprint.service.importer.event.OsgiServiceDependencyWaitStartingEvent;
import org.servicesafety.host.boot.ContextWatch;

/** Turns Gemini's events into calls of the host. */
final class ContextListener implements OsgiBundleApplicationContextListener<OsgiBundleApplicationContextEvent> {

    private final ContextWatch watch;

    ContextListener(ContextWatch watch) {
        this.watch = watch;
    }

    @Override
    public void onOsgiApplicationEvent(OsgiBundleApplicationContextEvent event) {
        String bundle = event.getBundle().getSymbolicName();
        if (event instanceof OsgiBundleContextRefreshedEvent) {
            watch.ready(bundle, new SpringBeans(event.getApplicationContext()));
        } else if (event instanceof OsgiBundleContextFailedEvent failed) {
            watch.failed(bundle, failed.getFailureCause());
        } else if (event instanceof BootstrappingDependencyEvent waiting) {
            tellIfMissing(bundle, waiting.getDependencyEvent());
        }
    }

    private void tellIfMissing(String bundle, OsgiServiceDependencyEvent dependency) {
        if (dependency instanceof OsgiServiceDependencyWaitStartingEvent) {
            watch.waiting(
                    bundle, dependency.getServiceDependency().getServiceFilter().toString());
        }
    }
}
