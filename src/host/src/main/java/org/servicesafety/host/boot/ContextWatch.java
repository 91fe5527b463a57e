package org.servicesafety.host.boot;

/** Told by the bridge bundle how the contexts of bundles fare. */
public interface ContextWatch {

    /** The bundle's context is ready. */
    void ready(String bundle, AppBeans beans);

    /** The bundle's context waits for a service that nobody offers. */
    void waiting(String bundle, String dependency);

    /** The bundle's context could not be made. */
    void failed(String bundle, Throwable cause);
}
