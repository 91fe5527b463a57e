/** The few classes that run inside the framework, where the app's Spring is. */
@NullMarked
package org.servicesafety.host.bridge;

import org.jspecify.annotations.NullMarked;
