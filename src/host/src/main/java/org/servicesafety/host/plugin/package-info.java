/** The app's descriptor and the modules that it adds to Jira. */
@NullMarked
package org.servicesafety.host.plugin;

import org.jspecify.annotations.NullMarked;
