/** Templates, with Jira's allow-list of methods and its escaping. */
@NullMarked
package org.servicesafety.host.velocity;

import org.jspecify.annotations.NullMarked;
