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

    private static final int DECIMAL = 10;

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
        return parsed(text(column));
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        String day = textOrNull(column);
        return day == null ? null : parsed(day);
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

    /** A day as our columns have it, {@code 2026-11-23}. Read thousands of times in an answer, where a formatter takes as long as the database. */
    private static LocalDate parsed(String day) {
        if (day.length() != "2026-11-23".length()) {
            return LocalDate.parse(day);
        }
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, DECIMAL),
                Integer.parseInt(day, 5, 7, DECIMAL),
                Integer.parseInt(day, 8, 10, DECIMAL));
    }
}
