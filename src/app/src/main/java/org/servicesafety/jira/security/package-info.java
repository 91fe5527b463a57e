/** Who the asking person is and what Jira lets that person see and do. */
@NullMarked
package org.servicesafety.jira.security;

import org.jspecify.annotations.NullMarked;
