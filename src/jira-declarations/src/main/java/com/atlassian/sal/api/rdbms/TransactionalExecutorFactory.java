package com.atlassian.sal.api.rdbms;

public interface TransactionalExecutorFactory {
    TransactionalExecutor createExecutor();

    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);

    TransactionalExecutor create();

    TransactionalExecutor createReadOnly();
}
