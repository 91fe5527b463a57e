/** What is missing, and what follows from it: the administrator's view of the app. */
@NullMarked
package org.servicesafety.jira.health;

import org.jspecify.annotations.NullMarked;
