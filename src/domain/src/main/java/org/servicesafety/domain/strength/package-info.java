/** How many servicemen units have, month by month: what coefficients are counted on (clause 17). */
@NullMarked
package org.servicesafety.domain.strength;

import org.jspecify.annotations.NullMarked;
