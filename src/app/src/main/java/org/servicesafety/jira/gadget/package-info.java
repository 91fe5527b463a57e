/** The gadgets of a dashboard: what each knows before its one request. */
@NullMarked
package org.servicesafety.jira.gadget;

import org.jspecify.annotations.NullMarked;
