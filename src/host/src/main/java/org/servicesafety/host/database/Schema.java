package org.servicesafety.host.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The host's tables, in the database's schema {@code jira}: each script is run once in a database's life. */
public final class Schema {

    private Schema() {}

    /** Runs, in one transaction, those of the class path's scripts that this database has not seen. */
    public static void update(Database database, List<String> scripts) {
        database.inTransaction(connection -> {
            begin(connection);
            for (String script : scripts) {
                if (isNew(connection, script)) {
                    run(connection, script);
                }
            }
            return scripts.size();
        });
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS jira");
            statement.execute("CREATE TABLE IF NOT EXISTS jira.script (name text PRIMARY KEY,"
                    + " run_at timestamptz NOT NULL DEFAULT now())");
        }
    }

    private static boolean isNew(Connection connection, String script) throws SQLException {
        String sql = "INSERT INTO jira.script (name) VALUES (?) ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, script);
            return statement.executeUpdate() == 1;
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text(script));
        }
    }

    private static String text(String script) {
        try (InputStream stream = Schema.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new DatabaseFault("No script " + script + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
