/** The annual plan of a body (clauses 5 to 11, Appendix 1): for now, how an item is completed and confirmed. */
@NullMarked
package org.servicesafety.domain.plan;

import org.jspecify.annotations.NullMarked;
