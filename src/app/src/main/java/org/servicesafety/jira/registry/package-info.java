/** What the set-up made in Jira, by our names. Jira's ids are looked up here; names may be translated or changed freely. */
@NullMarked
package org.servicesafety.jira.registry;

import org.jspecify.annotations.NullMarked;
