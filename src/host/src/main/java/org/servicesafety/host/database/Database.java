package org.servicesafety.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one database, and the transaction of the thread: host stores, Active Objects and SAL's executors that run inside
 * {@link #inTransaction} share one connection, so that issues and the app's rows are written together or not at all.
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    private final HikariDataSource pool;

    @SuppressWarnings("ThreadLocalUsage") // a transaction of one database is none of another's
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Opens a pool on a {@code jdbc:postgresql:} address, which carries user and password. */
    public static Database open(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new Database(new HikariDataSource(config));
    }

    /**
     * Runs the work in the thread's transaction, or in one of its own if there is none. An exception takes everything
     * back, also when it was thrown by a nested call and caught on its way out.
     */
    public <T extends @Nullable Object> T inTransaction(Work<T> work) {
        Transaction joined = current.get();
        return joined == null ? inNewTransaction(work) : joined.join(work);
    }

    /** Runs the work in a transaction of its own, whatever the thread is in. */
    public <T extends @Nullable Object> T inNewTransaction(Work<T> work) {
        Transaction suspended = current.get();
        try (Connection connection = pool.getConnection()) {
            Transaction transaction = new Transaction(connection);
            current.set(transaction);
            return transaction.run(work);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        } finally {
            resume(suspended);
        }
    }

    private void resume(@Nullable Transaction suspended) {
        if (suspended == null) {
            current.remove();
        } else {
            current.set(suspended);
        }
    }

    /** Runs a read: inside the thread's transaction if there is one, else each statement by itself. */
    public <T extends @Nullable Object> T reading(Work<T> work) {
        try (Connection connection = connection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Whether this thread is in a transaction. */
    public boolean inTransaction() {
        return current.get() != null;
    }

    /** Connections of the thread's transaction where there is one, else of the pool; to be closed by the caller. */
    public DataSource source() {
        return new ThreadSource(this, pool);
    }

    Connection connection() throws SQLException {
        Transaction transaction = current.get();
        return transaction == null ? pool.getConnection() : transaction.borrowed();
    }

    @Override
    public void close() {
        pool.close();
    }
}
