/** Control over the state of safety: acts, their violations, coverage of departments and services, keeping (clauses 12-15). */
@NullMarked
package org.servicesafety.domain.inspection;

import org.jspecify.annotations.NullMarked;
