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

    /** The fault's message and those of its causes, for people: each on a line of its own. */
    public static String reasons(Throwable fault) {
        StringBuilder text = new StringBuilder(fault instanceof BootFault ? fault.getMessage() : fault.toString());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            text.append("\n  because: ").append(cause);
        }
        return text.toString();
    }
}
