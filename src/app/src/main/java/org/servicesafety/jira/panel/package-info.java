/** What the app adds to Jira's view of an issue. */
@NullMarked
package org.servicesafety.jira.panel;

import org.jspecify.annotations.NullMarked;
