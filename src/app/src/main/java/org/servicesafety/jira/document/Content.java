package org.servicesafety.jira.document;

import java.util.List;
import java.util.Map;

/**
 * What is put into a template.
 *
 * @param values by place. A paragraph that consists of nothing but places whose values are absent is left out; elsewhere such a
 *     place is emptied.
 * @param pictures by place, without the sign
 * @param rows by the name of their sequence; a sequence that is absent has none
 * @param charts by place, as pictures
 */
public record Content(
        Map<String, String> values,
        Map<String, Picture> pictures,
        Map<String, List<Row>> rows,
        Map<String, Chart> charts) {

    public Content {
        values = Map.copyOf(values);
        pictures = Map.copyOf(pictures);
        rows = Map.copyOf(rows);
        charts = Map.copyOf(charts);
    }

    /** One without charts. */
    public Content(Map<String, String> values, Map<String, Picture> pictures, Map<String, List<Row>> rows) {
        this(values, pictures, rows, Map.of());
    }

    /**
     * A row.
     *
     * @param kind name of the kind of row
     * @param values by field
     */
    public record Row(String kind, Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }
    }
}
