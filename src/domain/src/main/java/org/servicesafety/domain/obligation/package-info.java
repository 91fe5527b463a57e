/**
 * What the order asks of a body until when, derived from the rule book and never typed, and what proves that it was
 * done (clauses 5, 11.1, 13 and 20).
 */
@NullMarked
package org.servicesafety.domain.obligation;

import org.jspecify.annotations.NullMarked;
