/** The one-step set-up of a project: looks what is there, adds what is missing, touches nothing of others. */
@NullMarked
package org.servicesafety.jira.setup;

import org.jspecify.annotations.NullMarked;
