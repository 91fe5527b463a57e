package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import org.servicesafety.domain.conclusion.AnalysisEvent;
import org.servicesafety.domain.conclusion.AnalysisHistory;
import org.servicesafety.domain.conclusion.AnalysisId;

/** The history of analyses in the table ANALYSIS_HISTORY. */
public final class AoAnalysisHistory implements AnalysisHistory {

    private final ActiveObjects ao;

    public AoAnalysisHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(AnalysisEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ANALYSIS_ID", AoAnalyses.key(event.analysis()));
        columns.put("HAPPENED_AT", AoActHistory.text(event.at()));
        columns.put("DONE_BY", event.by());
        columns.put("WHAT", event.kind().name());
        if (!event.about().isEmpty()) {
            columns.put("ABOUT", event.about());
        }
        ao.create(AnalysisHistoryRow.class, columns);
    }

    @Override
    public List<AnalysisEvent> of(AnalysisId analysis) {
        Query query = Query.select().where("ANALYSIS_ID = ?", analysis.value()).order("ID");
        return Arrays.stream(ao.find(AnalysisHistoryRow.class, query))
                .map(row -> new AnalysisEvent(
                        new AnalysisId(row.getAnalysisId()),
                        AnalysisEvent.Kind.valueOf(row.getWhat()),
                        row.getDoneBy(),
                        Instant.parse(row.getHappenedAt()),
                        Objects.requireNonNullElse(row.getAbout(), "")))
                .toList();
    }
}
