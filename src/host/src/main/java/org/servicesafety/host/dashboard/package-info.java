/** Dashboards and the items on them. */
@NullMarked
package org.servicesafety.host.dashboard;

import org.jspecify.annotations.NullMarked;
