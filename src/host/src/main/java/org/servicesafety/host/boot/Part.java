package org.servicesafety.host.boot;

import java.util.List;

/** One part of the stand-in: it brings its tables and offers its services. */
public interface Part {

    /** Class path names of SQL scripts, each run once in a database's life, in this order. */
    default List<String> schema() {
        return List.of();
    }

    /** Offers services; runs with the database open and the app's descriptor read, before the app starts. */
    void offer(Services services);

    /** Runs when the app's beans are ready, before the first request. */
    default void ready(Services services) {}
}
