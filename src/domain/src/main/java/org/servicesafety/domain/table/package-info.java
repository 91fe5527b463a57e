/** Tables that people bring in files, and what is told about each of their rows. */
@NullMarked
package org.servicesafety.domain.table;

import org.jspecify.annotations.NullMarked;
