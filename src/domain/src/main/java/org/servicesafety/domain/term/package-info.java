/** The term of an item of the plan (clause 6, Appendix 1, column 5): its wording read, and sequences of due days. */
@NullMarked
package org.servicesafety.domain.term;

import org.jspecify.annotations.NullMarked;
