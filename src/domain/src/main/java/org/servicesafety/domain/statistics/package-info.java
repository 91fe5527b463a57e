/**
 * Small numbers handled honestly (clauses 16 to 18): coefficients per 1,000 servicemen with their exact interval, an
 * exact test of a change against last year, and the limits within which units differ by chance alone. Deaths and
 * injuries are taken as Poisson counts.
 */
@NullMarked
package org.servicesafety.domain.statistics;

import org.jspecify.annotations.NullMarked;
