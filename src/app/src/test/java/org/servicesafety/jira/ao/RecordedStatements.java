package org.servicesafety.jira.ao;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servicesafety.jira.figures.Sql;

/** Remembers the statements that were asked, with their values, so that they can be explained and run by hand. */
final class RecordedStatements {

    /** One for all that is asked, as a pool would give it. */
    private final Connection connection;

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    RecordedStatements(Connection connection) {
        this.connection = connection;
    }

    /** A statement with its values by place, from 1. */
    record Asked(String statement, Map<Integer, Object> values) {

        void bind(PreparedStatement prepared) throws SQLException {
            for (Map.Entry<Integer, Object> value : values.entrySet()) {
                prepared.setObject(value.getKey(), value.getValue());
            }
        }
    }

    /** Each statement as it was asked last. */
    List<Asked> last() {
        return new ArrayList<>(asked.values());
    }

    /** Reads as the app does, and remembers. */
    Sql sql() {
        Recording recording = new Recording();
        return new Sql(proxy(TransactionalExecutorFactory.class, (self, method, values) -> recording));
    }

    /** How the database carries each of them out. */
    String plans() throws SQLException {
        StringBuilder plans = new StringBuilder();
        for (Asked one : asked.values()) {
            plans.append('\n').append(one.statement().strip()).append("\n\n").append(plan(one));
        }
        return plans.toString();
    }

    private String plan(Asked one) throws SQLException {
        StringBuilder plan = new StringBuilder();
        String explain = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ";
        try (PreparedStatement prepared = connection.prepareStatement(explain + one.statement())) {
            one.bind(prepared);
            try (ResultSet lines = prepared.executeQuery()) {
                while (lines.next()) {
                    plan.append("    ").append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private final class Recording implements TransactionalExecutor {

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            return callback.execute(proxy(
                    Connection.class,
                    (self, method, values) -> method.getName().equals("prepareStatement")
                            ? prepared((String) values[0])
                            : passed(connection, method, values)));
        }

        private PreparedStatement prepared(String statement) throws SQLException {
            Asked one = new Asked(statement, new TreeMap<>());
            asked.put(statement, one);
            PreparedStatement real = connection.prepareStatement(statement);
            return proxy(PreparedStatement.class, (self, method, values) -> {
                if (method.getName().equals("setObject")) {
                    one.values().put((Integer) values[0], values[1]);
                }
                return passed(real, method, values);
            });
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return this;
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }
    }

    private static Object passed(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
