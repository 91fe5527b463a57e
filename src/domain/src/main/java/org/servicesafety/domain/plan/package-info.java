/** The annual plan of a body (clauses 5 to 11, Appendix 1): its life and its revisions, its items and how they are completed and confirmed. */
@NullMarked
package org.servicesafety.domain.plan;

import org.jspecify.annotations.NullMarked;
