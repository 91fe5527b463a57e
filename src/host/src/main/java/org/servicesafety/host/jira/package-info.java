/** Puts Jira's services together and fills a new site. */
@NullMarked
package org.servicesafety.host.jira;

import org.jspecify.annotations.NullMarked;
