/** Jira's Active Objects service over Atlassian's own engine. */
@NullMarked
package org.servicesafety.host.activeobjects;

import org.jspecify.annotations.NullMarked;
