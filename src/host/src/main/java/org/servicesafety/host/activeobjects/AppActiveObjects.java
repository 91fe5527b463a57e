package org.servicesafety.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.DatabaseFault;

/**
 * Jira's Active Objects service over Atlassian's own engine. The engine takes its connections from the thread's
 * transaction, so what it writes is kept or taken back together with issues. It knows a transaction of its own too,
 * which nothing here begins.
 */
final class AppActiveObjects implements ActiveObjects {

    private final Database database;
    private final EntityManager entities;
    private volatile boolean open;

    AppActiveObjects(Database database, String namespace) {
        this.database = database;
        this.entities = new EntityManager(
                new PostgreSQLDatabaseProvider(new SharedSource(database.source()), "public"),
                new Configuration(Names.of(new TableNames(namespace))));
    }

    /** From now on the app may read and write. */
    void open() {
        open = true;
    }

    /** The engine's work, its checked exception turned into one that Jira's interface allows. */
    private <T extends @Nullable Object> T with(Callable<T> work) {
        if (!open) {
            throw new IllegalStateException("Active Objects is asked before the app has started; on a real Jira this"
                    + " would wait or fail. Begin in LifecycleAware.onStart");
        }
        try {
            return work.call();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return with(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return with(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        with(() -> {
            entities.create(type, rows);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key) {
        return with(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return with(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return with(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return with(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return with(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return with(() -> entities.count(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return with(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        with(() -> {
            entities.delete(rows);
            return true;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return with(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(connection -> callback.doInTransaction());
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        with(() -> {
            entities.stream(type, query, streamCallback);
            return true;
        });
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... types) {
        with(() -> {
            entities.migrate(types);
            return true;
        });
    }
}
