package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** Jira's service over the engine of Active Objects alone. */
final class PlainActiveObjects implements ActiveObjects {

    private final EntityManager entities;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    PlainActiveObjects(EntityManager entities) {
        this.entities = entities;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T checked(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return checked(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return checked(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        checked(() -> {
            entities.create(type, rows);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return checked(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return checked(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return checked(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return checked(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return checked(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return checked(() -> entities.count(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return checked(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public void delete(RawEntity<?>... deleted) {
        checked(() -> {
            entities.delete(deleted);
            return true;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return checked(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        checked(() -> {
            entities.stream(type, query, streamCallback);
            return true;
        });
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only handed on
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        checked(() -> {
            entities.migrate(types);
            return true;
        });
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inside.get()) {
            return callback.doInTransaction();
        }
        inside.set(true);
        try {
            return checked(() -> transaction(callback).execute());
        } finally {
            inside.set(false);
        }
    }

    private <T> Transaction<T> transaction(TransactionCallback<T> callback) {
        return new Transaction<>(entities) {
            @Override
            protected T run() {
                return callback.doInTransaction();
            }
        };
    }
}
