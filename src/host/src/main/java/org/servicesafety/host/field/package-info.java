/** Custom fields: their types, contexts, options and values. */
@NullMarked
package org.servicesafety.host.field;

import org.jspecify.annotations.NullMarked;
