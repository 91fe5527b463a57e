/** Functions that Jira's query language gets from the app. What they answer, Jira's search narrows to what the person may see. */
@NullMarked
package org.servicesafety.jira.jql;

import org.jspecify.annotations.NullMarked;
