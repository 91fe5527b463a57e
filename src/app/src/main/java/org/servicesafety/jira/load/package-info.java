/** Files that people send to be loaded: taken out of the request, recognised, and read into a table within limits. */
@NullMarked
package org.servicesafety.jira.load;

import org.jspecify.annotations.NullMarked;
