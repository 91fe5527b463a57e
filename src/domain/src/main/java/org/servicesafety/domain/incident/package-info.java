/** Incidents: loss (death) and injury of servicemen (clauses 17 and 18), with what caused them (clause 16.2). No names of people. */
@NullMarked
package org.servicesafety.domain.incident;

import org.jspecify.annotations.NullMarked;
