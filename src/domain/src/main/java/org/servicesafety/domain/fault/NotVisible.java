package org.servicesafety.domain.fault;

/**
 * The record does not exist, or the person asking may not see it (404). The two are one answer, so that nobody learns
 * from a refusal that a record exists.
 */
public final class NotVisible extends RuntimeException {

    public NotVisible() {
        super("absent or not visible");
    }
}
