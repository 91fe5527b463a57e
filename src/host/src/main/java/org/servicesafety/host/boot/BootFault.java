package org.servicesafety.host.boot;

/** The stand-in or the app in it cannot be started; the message names the cause for the person at the console. */
public final class BootFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BootFault(String message) {
        super(message);
    }

    public BootFault(String message, Throwable cause) {
        super(message, cause);
    }
}
