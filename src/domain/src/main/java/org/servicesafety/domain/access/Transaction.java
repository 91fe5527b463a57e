package org.servicesafety.domain.access;

import java.util.function.Supplier;

/** All or nothing: what the work writes is kept if it returns, and undone if it throws. A nested call joins the outer one. */
public interface Transaction {

    <T> T in(Supplier<T> work);
}
