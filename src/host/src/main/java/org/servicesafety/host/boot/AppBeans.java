package org.servicesafety.host.boot;

import java.util.Collection;

/** The app's Spring context, seen from outside the framework. */
public interface AppBeans {

    /** A new object of the class, its constructor served by the context. */
    Object create(Class<?> type);

    /** All beans of this type. */
    Collection<?> beans(Class<?> type);
}
