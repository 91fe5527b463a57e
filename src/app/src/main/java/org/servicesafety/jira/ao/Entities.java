package org.servicesafety.jira.ao;

import java.util.List;
import net.java.ao.RawEntity;

/** All entities, as the descriptor lists them. */
final class Entities {

    static final List<Class<? extends RawEntity<?>>> ALL = List.of(
            UnitRow.class,
            ActRow.class,
            ActPersonRow.class,
            ActViolationRow.class,
            ActHistoryRow.class,
            ViolationKindRow.class,
            SettingRow.class,
            PlanRow.class,
            PlanRevisionRow.class,
            PlanHistoryRow.class,
            PlanItemRow.class,
            ItemContentRow.class,
            OccurrenceRow.class,
            StoredFileRow.class,
            FormTemplateRow.class,
            ScanRow.class,
            StrengthRow.class,
            IncidentRow.class,
            IncidentHistoryRow.class,
            IncidentCodeRow.class,
            AnalysisRow.class,
            AnalysisHistoryRow.class,
            CalendarFeedRow.class,
            DigestRow.class,
            EditionRow.class);

    private Entities() {}
}
