/** Starts the stand-in: services, the OSGi framework with Spring, and the app in it. */
@NullMarked
package org.servicesafety.host.boot;

import org.jspecify.annotations.NullMarked;
