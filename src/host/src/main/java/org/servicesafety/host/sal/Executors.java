package org.servicesafety.host.sal;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Work;

/**
 * SAL's way to a connection: the thread's transaction, or a new one where that is asked for. A read-only executor that
 * begins the transaction makes the database refuse writes in it.
 */
record Executors(Database database) implements TransactionalExecutorFactory {

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(true, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(database, readOnly, requiresNew);
    }

    @Override
    public TransactionalExecutor create() {
        return createExecutor(false, false);
    }

    @Override
    public TransactionalExecutor createReadOnly() {
        return createExecutor(true, false);
    }

    private record Executor(Database database, boolean isReadOnly, boolean requiresNew)
            implements TransactionalExecutor {

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            boolean isFresh = requiresNew || !database.inTransaction();
            Work<A> work = connection -> {
                if (isReadOnly && isFresh) {
                    connection.setReadOnly(true);
                }
                return callback.execute(connection);
            };
            return requiresNew ? database.inNewTransaction(work) : database.inTransaction(work);
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return new Executor(database, isReadOnly, false);
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return new Executor(database, isReadOnly, true);
        }

        @Override
        public TransactionalExecutor readOnly() {
            return new Executor(database, true, requiresNew);
        }
    }
}
