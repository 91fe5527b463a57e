/** Jira's pages: sign-in, dashboards, issues, navigator, projects, administration, profile; and the frame around the app's own pages. */
@NullMarked
package org.servicesafety.host.page;

import org.jspecify.annotations.NullMarked;
