package org.servicesafety.domain.print;

/** A keyed hash that only this site can compute. The same text always gets the same seal, before and after a restart. */
@FunctionalInterface
public interface SiteSeal {

    /** At least eight bytes that tell nothing of the key. */
    byte[] of(String text);
}
