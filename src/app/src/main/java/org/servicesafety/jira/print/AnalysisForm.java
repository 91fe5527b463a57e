package org.servicesafety.jira.print;

import java.util.List;
import java.util.Map;
import org.servicesafety.jira.document.Chart;
import org.servicesafety.jira.document.Content;

/**
 * All that the printed analysis shows, in words already.
 *
 * @param values by place
 * @param rows by sequence
 * @param charts by place
 * @param origin where the sheet comes from
 */
public record AnalysisForm(
        Map<String, String> values, Map<String, List<Content.Row>> rows, Map<String, Chart> charts, Origin origin) {

    public AnalysisForm {
        values = Map.copyOf(values);
        rows = Map.copyOf(rows);
        charts = Map.copyOf(charts);
    }
}
