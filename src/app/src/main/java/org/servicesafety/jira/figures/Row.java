package org.servicesafety.jira.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of an answer. A column that may be empty is asked for by the methods that say so. */
public final class Row {

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(results.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    public LocalDate day(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        String day = textOrNull(column);
        return day == null ? null : LocalDate.parse(day);
    }

    public int number(String column) throws SQLException {
        return results.getInt(column);
    }

    public long id(String column) throws SQLException {
        return results.getLong(column);
    }

    public @Nullable Long idOrNull(String column) throws SQLException {
        long id = results.getLong(column);
        return results.wasNull() ? null : id;
    }

    public boolean is(String column) throws SQLException {
        return results.getBoolean(column);
    }
}
