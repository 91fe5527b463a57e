package org.servicesafety.host.search;

/** The text is not in the query language, or speaks of what is not there; the message is for the person who typed it. */
final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JqlException(String message) {
        super(message);
    }
}
