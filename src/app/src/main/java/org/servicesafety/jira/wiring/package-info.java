/** What the app takes from Jira, and how its own objects are put together, one class for each subject. */
@NullMarked
package org.servicesafety.jira.wiring;

import org.jspecify.annotations.NullMarked;
