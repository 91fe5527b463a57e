package org.servicesafety.domain.term;

import java.util.Optional;

/** A family of wordings. */
@FunctionalInterface
interface Wording {

    /**
     * What the wording says.
     *
     * @return empty if the family has no such wording, in whole
     */
    Optional<Reading> read(Cursor cursor, PlanYear planned);
}
