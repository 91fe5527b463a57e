/** What happened to an issue: changes and comments. */
@NullMarked
package org.servicesafety.host.history;

import org.jspecify.annotations.NullMarked;
