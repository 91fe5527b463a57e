package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.builder.EntityManagerBuilder;
import net.java.ao.schema.Case;
import net.java.ao.schema.Table;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.UnderscoreFieldNameConverter;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.Tables;

/**
 * A PostgreSQL of its own, one server for all tests of the JVM, with our tables in it as Active Objects makes them. Reading is on another
 * connection than writing, as it may be in Jira: what is read must be committed.
 */
public final class TestDatabase {

    private static final TestDatabase ONLY = new TestDatabase();

    private final EmbeddedPostgres server;
    private final EntityManager entities;
    private final ActiveObjects ao;

    private TestDatabase() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entities = EntityManagerBuilder.url(server.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .password("postgres")
                .none()
                .schema("public")
                .tableNameConverter(new TableNames())
                .fieldNameConverter(new UnderscoreFieldNameConverter(Case.UPPER))
                .build();
        ao = new PlainActiveObjects(entities);
        migrate();
    }

    /** The database of the JVM, its tables emptied. */
    public static TestDatabase empty() {
        for (Class<? extends RawEntity<?>> entity : Entities.ALL) {
            ONLY.execute("DELETE FROM \"" + new TableNames().getName(entity) + "\"");
        }
        return ONLY;
    }

    public ActiveObjects ao() {
        return ao;
    }

    public Sql sql() {
        return new Sql(new Executors());
    }

    EntityManager entities() {
        return entities;
    }

    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    void execute(String statement) {
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private void migrate() {
        ao.migrate(Entities.ALL.toArray(Class[]::new));
    }

    /** Table names as the Active Objects of Jira gives them. */
    static final class TableNames implements TableNameConverter {

        @Override
        public String getName(Class<? extends RawEntity<?>> entity) {
            Table named = entity.getAnnotation(Table.class);
            return named == null ? entity.getSimpleName() : Tables.name(named.value());
        }
    }

    private final class Executors implements TransactionalExecutorFactory, TransactionalExecutor {

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            try (Connection connection = connection()) {
                connection.setReadOnly(true);
                return callback.execute(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public TransactionalExecutor createExecutor() {
            return this;
        }

        @Override
        public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
            return this;
        }

        @Override
        public TransactionalExecutor create() {
            return this;
        }

        @Override
        public TransactionalExecutor createReadOnly() {
            return this;
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
}
