package org.servicesafety.jira.ao;

import net.java.ao.Query;
import org.servicesafety.jira.figures.Filter;

/** Questions to Active Objects. */
final class Asked {

    private Asked() {}

    /** For the rows that pass the filter, whose conditions name columns without quotes. */
    static Query by(Filter filter) {
        Query query = Query.select();
        return filter.conditions().isEmpty()
                ? query
                : query.where(filter.conditions(), filter.values().toArray());
    }
}
