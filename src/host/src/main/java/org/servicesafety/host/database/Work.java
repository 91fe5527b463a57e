package org.servicesafety.host.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something done with a connection that its owner opens, commits and closes. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    T with(Connection connection) throws SQLException;
}
