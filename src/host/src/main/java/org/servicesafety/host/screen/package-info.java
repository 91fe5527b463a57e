/** Screens, and which one an issue type shows when. */
@NullMarked
package org.servicesafety.host.screen;

import org.jspecify.annotations.NullMarked;
