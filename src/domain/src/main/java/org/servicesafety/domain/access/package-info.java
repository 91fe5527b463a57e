/** Who asks, what that person may see and do, and the transaction in which a use case runs. */
@NullMarked
package org.servicesafety.domain.access;

import org.jspecify.annotations.NullMarked;
