/** Workflows as OSWorkflow runs them, on the host's own tables. */
@NullMarked
package org.servicesafety.host.workflow;

import org.jspecify.annotations.NullMarked;
