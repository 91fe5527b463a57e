package org.servicesafety.domain.reminder;

import org.servicesafety.domain.obligation.Obligation;

/** Knows whom an obligation concerns. */
@FunctionalInterface
public interface Addressees {

    /** Those of them who have an account that is open, an address, and the right to see the record or, where there is none, the body. */
    Concerned of(Obligation obligation);
}
