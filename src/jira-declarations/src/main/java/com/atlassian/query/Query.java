package com.atlassian.query;

import com.atlassian.query.clause.Clause;

public interface Query {
    Clause getWhereClause();

    String getQueryString();
}
