package org.servicesafety.jira.figures;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads by SQL, inside the transaction under way if there is one. In a statement <code>{UNIT}</code> stands for the table of an
 * entity and <code>{WHERE}</code> for the conditions of the filter.
 */
public final class Sql {

    private static final String WHERE = "{WHERE}";

    private final TransactionalExecutorFactory executors;

    public Sql(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(String statement, Row.Reader<T> reader, Object... values) {
        return executors.createReadOnly().execute(connection -> read(connection, statement, reader, List.of(values)));
    }

    /** All rows that pass the filter, which stands where the statement says <code>{WHERE}</code>, once. */
    public <T> List<T> list(String statement, Filter filter, Row.Reader<T> reader, Object... after) {
        List<Object> values = new ArrayList<>(filter.values());
        values.addAll(List.of(after));
        return list(statement.replace(WHERE, filter.where()), reader, values.toArray());
    }

    /** As {@code list}, for a statement with one question mark before the filter. */
    public <T> List<T> listAfter(String statement, Object before, Filter filter, Row.Reader<T> reader) {
        return listAfter(statement, List.of(before), filter, reader);
    }

    /** As {@code list}, for a statement with several question marks before the filter. */
    public <T> List<T> listAfter(String statement, List<?> before, Filter filter, Row.Reader<T> reader) {
        List<Object> values = new ArrayList<>(before);
        values.addAll(filter.values());
        return list(statement.replace(WHERE, filter.where()), reader, values.toArray());
    }

    /** The first row. */
    public <T> Optional<T> first(String statement, Row.Reader<T> reader, Object... values) {
        return list(statement, reader, values).stream().findFirst();
    }

    /** The number that a statement counts as {@code N}. */
    public long count(String statement, Filter filter) {
        return list(statement, filter, row -> row.id("N")).get(0);
    }

    private static <T> List<T> read(
            Connection connection, String statement, Row.Reader<T> reader, List<Object> values) {
        try (PreparedStatement prepared = connection.prepareStatement(Tables.in(statement))) {
            bind(prepared, values);
            return rows(prepared, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read: " + statement, e);
        }
    }

    private static void bind(PreparedStatement prepared, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            prepared.setObject(i + 1, values.get(i));
        }
    }

    private static <T> List<T> rows(PreparedStatement prepared, Row.Reader<T> reader) throws SQLException {
        try (ResultSet results = prepared.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(results);
            while (results.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }
}
