package org.servicesafety.jira.ao;

import net.java.ao.RawEntity;

/**
 * Keeps a row for the transaction under way, in every database that Jira runs on: the row is written, so that whoever wants to write
 * it next waits for the end of this transaction. What the row says must be read after that.
 */
final class Lock {

    private Lock() {}

    static <T extends RawEntity<?> & Lockable> void take(T row) {
        row.setTurn(row.getTurn() + 1);
        row.save();
    }
}
