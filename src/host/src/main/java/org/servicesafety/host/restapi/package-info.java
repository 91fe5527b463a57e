/** Jira's REST interface below {@code /rest/api/2}, the part that scripts and the app's pages use, in Jira's shapes. */
@NullMarked
package org.servicesafety.host.restapi;

import org.jspecify.annotations.NullMarked;
