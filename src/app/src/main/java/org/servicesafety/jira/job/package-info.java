/** What the app does by itself, once in the cluster. */
@NullMarked
package org.servicesafety.jira.job;

import org.jspecify.annotations.NullMarked;
