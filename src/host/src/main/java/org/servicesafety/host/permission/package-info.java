/** Who may do what in a project: grants of its permission scheme, read through the view {@code permitted}. */
@NullMarked
package org.servicesafety.host.permission;

import org.jspecify.annotations.NullMarked;
