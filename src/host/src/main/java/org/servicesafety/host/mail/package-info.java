/** Jira's mail queue, and the servers that it sends by. */
@NullMarked
package org.servicesafety.host.mail;

import org.jspecify.annotations.NullMarked;
