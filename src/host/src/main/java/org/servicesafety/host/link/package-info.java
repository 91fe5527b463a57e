/** Links between issues. */
@NullMarked
package org.servicesafety.host.link;

import org.jspecify.annotations.NullMarked;
