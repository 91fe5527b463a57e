package org.servicesafety.host.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One transaction of one thread. Those who join get the connection without its commit, rollback and close. */
final class Transaction {

    private static final Set<String> KEPT = Set.of("commit", "rollback", "setAutoCommit", "abort");

    private final Connection connection;
    private boolean doomed;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** Begins, runs, and commits or takes back. */
    <T extends @Nullable Object> T run(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.with(borrowed());
            refuseIfDoomed();
            connection.commit();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    private void refuseIfDoomed() {
        if (doomed) {
            throw new DatabaseFault("A nested part of this transaction failed, so none of it is kept");
        }
    }

    private void end(boolean done) throws SQLException {
        if (!done) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }

    <T extends @Nullable Object> T join(Work<T> work) {
        boolean done = false;
        try {
            T result = work.with(borrowed());
            done = true;
            return result;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        } finally {
            doomed |= !done;
        }
    }

    Connection borrowed() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::pass);
    }

    private @Nullable Object pass(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        if (KEPT.contains(method.getName())) {
            throw new UnsupportedOperationException(method.getName() + " is up to the owner of the transaction");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
