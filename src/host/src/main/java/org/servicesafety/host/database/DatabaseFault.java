package org.servicesafety.host.database;

import java.sql.SQLException;

/** The database refused or cannot be reached. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    public DatabaseFault(String message) {
        super(message);
    }
}
