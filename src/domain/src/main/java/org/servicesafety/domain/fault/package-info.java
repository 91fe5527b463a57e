/** What is wrong with a request, told all at once, and the four ways in which a use case refuses. */
@NullMarked
package org.servicesafety.domain.fault;

import org.jspecify.annotations.NullMarked;
