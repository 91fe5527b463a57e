/** Mails to people, through Jira's mail queue. */
@NullMarked
package org.servicesafety.jira.notify;

import org.jspecify.annotations.NullMarked;
