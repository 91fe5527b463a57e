/** The tree of bodies of military command with their departments, services and subunits, and its history (clauses 2.3, 20). */
@NullMarked
package org.servicesafety.domain.unit;

import org.jspecify.annotations.NullMarked;
