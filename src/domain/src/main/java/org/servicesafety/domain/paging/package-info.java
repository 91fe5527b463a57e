/** Lists are answered in pages: no list is unbounded. */
@NullMarked
package org.servicesafety.domain.paging;

import org.jspecify.annotations.NullMarked;
