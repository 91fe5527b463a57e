/** What the two workflows ask before and do after a transition. The rules stand in the domain; here they meet Jira. */
@NullMarked
package org.servicesafety.jira.workflow;

import org.jspecify.annotations.NullMarked;
