package com.atlassian.sal.api.rdbms;

public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    TransactionalExecutor existingTransaction();

    TransactionalExecutor newTransaction();

    TransactionalExecutor readOnly();
}
