/** Stretches of time that the order speaks of, from a month to an academic year; each with both ends inclusive. */
@NullMarked
package org.servicesafety.domain.period;

import org.jspecify.annotations.NullMarked;
