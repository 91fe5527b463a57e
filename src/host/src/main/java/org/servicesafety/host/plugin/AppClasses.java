package org.servicesafety.host.plugin;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The app's classes and files, as its bundle and its Spring context give them. */
public interface AppClasses {

    /**
     * The class of this name, as the app sees it.
     *
     * @throws org.servicesafety.host.boot.BootFault when the app has no such class
     */
    Class<?> load(String className);

    /** A new object of this class, its constructor served by the app's Spring context as Jira does. */
    Object create(Class<?> type);

    /** The app's bean of this class where there is exactly one, else a new object. */
    Object beanOrNew(Class<?> type);

    /** All classes in this package and those below it, the app's embedded libraries left out. */
    Iterable<Class<?>> inPackage(String packageName);

    /** A file of the app, or null. */
    @Nullable
    InputStream file(String path);
}
