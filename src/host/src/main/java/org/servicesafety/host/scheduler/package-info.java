/** Jobs in this process. */
@NullMarked
package org.servicesafety.host.scheduler;

import org.jspecify.annotations.NullMarked;
