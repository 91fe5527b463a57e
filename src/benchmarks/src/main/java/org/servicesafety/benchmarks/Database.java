package org.servicesafety.benchmarks;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.builder.EntityManagerBuilder;
import net.java.ao.schema.Case;
import net.java.ao.schema.Table;
import net.java.ao.schema.UnderscoreFieldNameConverter;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.Tables;

/** A PostgreSQL of its own with the app's tables as Active Objects makes them, on one connection. */
final class Database implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("\\{([A-Z_]+)}");

    private final EmbeddedPostgres server;
    private final Connection connection;

    Database() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        connection = server.getPostgresDatabase().getConnection();
    }

    void make(List<Class<? extends RawEntity<?>>> entities) throws SQLException {
        EntityManager manager = EntityManagerBuilder.url(server.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .password("postgres")
                .none()
                .schema("public")
                .tableNameConverter(Database::table)
                .fieldNameConverter(new UnderscoreFieldNameConverter(Case.UPPER))
                .build();
        migrate(manager, entities);
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static void migrate(EntityManager manager, List<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        manager.migrate(entities.toArray(Class[]::new));
    }

    private static String table(Class<? extends RawEntity<?>> entity) {
        Table named = entity.getAnnotation(Table.class);
        return named == null ? entity.getSimpleName() : Tables.name(named.value());
    }

    void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(in(statement));
        }
    }

    /** All rows of all columns, read to the end. */
    List<List<Object>> read(String statement) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(in(statement));
                ResultSet results = sql.executeQuery()) {
            int width = results.getMetaData().getColumnCount();
            while (results.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(String.valueOf(results.getObject(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the app reads by; each statement that it asks is told to the listener with its values filled in. */
    Sql sql(Plans plans) {
        TransactionalExecutor executor = new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return callback.execute(plans.watching(connection));
            }

            @Override
            public TransactionalExecutor readOnly() {
                return this;
            }

            @Override
            public TransactionalExecutor newTransaction() {
                return this;
            }

            @Override
            public TransactionalExecutor existingTransaction() {
                return this;
            }
        };
        return new Sql((TransactionalExecutorFactory) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {TransactionalExecutorFactory.class},
                (proxy, method, arguments) -> executor));
    }

    static String in(String statement) {
        return TABLE.matcher(statement).replaceAll(found -> "\"" + Tables.name(found.group(1)) + "\"");
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
