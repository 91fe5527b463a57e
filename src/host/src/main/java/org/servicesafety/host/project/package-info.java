/** Projects, and who has which role in them. */
@NullMarked
package org.servicesafety.host.project;

import org.jspecify.annotations.NullMarked;
