/**
 * The analysis of the state of work (clauses 16 to 20): the quantitative indicators and their coefficients against the same period of last
 * year, and the units whose state of safety is unfavourable.
 */
@NullMarked
package org.servicesafety.domain.analysis;

import org.jspecify.annotations.NullMarked;
