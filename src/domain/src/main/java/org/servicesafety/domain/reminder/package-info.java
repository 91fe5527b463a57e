/** Who is reminded of an obligation, and on which working day. */
@NullMarked
package org.servicesafety.domain.reminder;

import org.jspecify.annotations.NullMarked;
