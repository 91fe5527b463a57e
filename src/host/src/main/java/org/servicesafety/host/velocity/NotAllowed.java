package org.servicesafety.host.velocity;

/** A template calls a method that no entry of the allow-list covers. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAllowed(String entry) {
        super("Method needs allowlisting: " + entry);
    }
}
