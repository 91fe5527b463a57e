/** Services of Atlassian's shared access layer that need no issue store. */
@NullMarked
package org.servicesafety.host.sal;

import org.jspecify.annotations.NullMarked;
