package org.servicesafety.jira.ao;

/** A row that a transaction can keep for itself: who raises the turn holds the row until the transaction ends. */
public interface Lockable {

    /** Grows each time somebody locks the row; means nothing else. */
    int getTurn();

    void setTurn(int turn);
}
