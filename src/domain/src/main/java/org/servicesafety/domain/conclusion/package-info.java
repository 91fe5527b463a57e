/**
 * The analysis of a period as a record (clauses 19 and 20): the figures that it was made from, the conclusions drawn, the measures
 * determined, and until when it is completed.
 */
@NullMarked
package org.servicesafety.domain.conclusion;

import org.jspecify.annotations.NullMarked;
