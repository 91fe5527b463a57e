package org.servicesafety.domain.access;

/** Watches long work within one transaction, and may break it off: then nothing of it is kept. */
@FunctionalInterface
public interface Watch {

    /** Nobody watches. */
    Watch NOBODY = (done, all) -> {};

    /**
     * So much is done.
     *
     * @param done from 0, before the first piece
     * @param all how many pieces there are
     * @throws org.servicesafety.domain.fault.Conflict {@code cancelled} if the work is to go no further
     */
    void at(int done, int all);
}
