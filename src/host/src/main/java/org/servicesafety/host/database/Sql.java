package org.servicesafety.host.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with parameters, run in the thread's transaction or in one of their own. A collection binds as an array. */
public final class Sql {
    private final Database database;

    public Sql(Database database) {
        this.database = database;
    }

    /** Makes a value of the row on which the result stands. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) {
        return database.reading(connection -> run(connection, statement -> all(row, statement), sql, values));
    }

    public <T> Optional<T> one(Row<T> row, String sql, @Nullable Object... values) {
        return list(row, sql, values).stream().findFirst();
    }

    public boolean any(String sql, @Nullable Object... values) {
        return !list(row -> true, sql, values).isEmpty();
    }

    /** How many rows were touched. */
    public int change(String sql, @Nullable Object... values) {
        return database.inTransaction(connection -> run(connection, PreparedStatement::executeUpdate, sql, values));
    }

    /** Runs an insert that says {@code returning id}, and answers that id. */
    public long insert(String sql, @Nullable Object... values) {
        return one(row -> row.getLong(1), sql, values).orElseThrow();
    }

    private static <T> T run(Connection connection, Use<T> use, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return use.of(statement);
        }
    }

    private static <T> List<T> all(Row<T> row, PreparedStatement statement) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Collection<?> many ? array(connection, many) : values[i]);
        }
    }

    private static Object array(Connection connection, Collection<?> many) throws SQLException {
        Object first = many.isEmpty() ? "" : many.iterator().next();
        String type = first instanceof Long ? "bigint" : first instanceof Timestamp ? "timestamptz" : "text";
        return connection.createArrayOf(first instanceof Double ? "float8" : type, many.toArray());
    }
}
