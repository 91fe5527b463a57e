package org.servicesafety.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps the plan by which the database carries out each statement of the app, while it is asked to. */
final class Plans {

    private final Map<String, String> plans = new LinkedHashMap<>();
    private boolean keeping;

    void keep(boolean now) {
        keeping = now;
    }

    Map<String, String> kept() {
        return plans;
    }

    Connection watching(Connection connection) {
        return keeping ? proxy(Connection.class, connection, this::prepared) : connection;
    }

    private @Nullable Object prepared(Object target, String method, Object[] arguments, @Nullable Object result) {
        return method.equals("prepareStatement")
                ? statement(
                        (Connection) target, (String) arguments[0], (PreparedStatement) Objects.requireNonNull(result))
                : result;
    }

    private PreparedStatement statement(Connection connection, String text, PreparedStatement prepared) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, prepared, (target, method, arguments, result) -> {
            if (method.equals("setObject")) {
                values.put((Integer) arguments[0], arguments[1]);
            } else if (method.equals("executeQuery")) {
                plans.put(text, explain(connection, text, values));
            }
            return result;
        });
    }

    private static String explain(Connection connection, String text, Map<Integer, Object> values) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain =
                connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) " + text)) {
            for (Map.Entry<Integer, Object> value : values.entrySet()) {
                explain.setObject(value.getKey(), value.getValue());
            }
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private interface After {
        @Nullable
        Object then(Object target, String method, Object[] arguments, @Nullable Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(
                Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    try {
                        Object[] arguments = given == null ? new Object[0] : given;
                        return after.then(target, method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
