package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.inspection.ActHistory;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.ChangeAct;
import org.servicesafety.domain.inspection.ChangeViolation;
import org.servicesafety.domain.inspection.DeleteDraft;
import org.servicesafety.domain.inspection.DenyRepeat;
import org.servicesafety.domain.inspection.DraftAct;
import org.servicesafety.domain.inspection.DraftChange;
import org.servicesafety.domain.inspection.FindActs;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.Notices;
import org.servicesafety.domain.inspection.PlannedControls;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.inspection.RecordViolation;
import org.servicesafety.domain.inspection.Repeats;
import org.servicesafety.domain.inspection.SignAct;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoActHistory;
import org.servicesafety.jira.ao.AoActs;
import org.servicesafety.jira.ao.AoViolationRows;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlInspections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Acts, their violations, coverage. */
@Configuration(proxyBeanMethods = false)
public class InspectionWiring {

    private static final Logger LOG = LoggerFactory.getLogger(InspectionWiring.class);

    @Bean
    Acts acts(ActiveObjects ao, Sql sql) {
        return new AoActs(ao, sql);
    }

    @Bean
    ActHistory actHistory(ActiveObjects ao) {
        return new AoActHistory(ao);
    }

    @Bean
    ViolationRows violationRows(ActiveObjects ao, Sql sql) {
        return new AoViolationRows(ao, sql);
    }

    @Bean
    Inspections inspections(Sql sql) {
        return new SqlInspections(sql);
    }

    /** The history of the act keeps it, and the act asks its signers again; nothing is mailed yet. */
    @Bean
    Notices notices() {
        return (act, taken, by) -> LOG.info(
                "{} signatures under act {} were taken back",
                taken.size(),
                act.id().value());
    }

    @Bean
    FindActs findActs(Acts acts, Units units, Clock clock) {
        return new FindActs(acts, units, clock);
    }

    @Bean
    ReadAct readAct(Acts acts, Violations violations, ActHistory history) {
        return new ReadAct(acts, violations, history);
    }

    @Bean
    DraftAct draftAct(Acts acts, Units units, People people, PlannedControls planned, ActHistory history, Clock clock) {
        return new DraftAct(acts, units, people, planned, history, clock);
    }

    @Bean
    DraftChange draftChange(Acts acts, ActHistory history, Notices notices, Clock clock) {
        return new DraftChange(acts, history, notices, clock);
    }

    @Bean
    ChangeAct changeAct(
            DraftChange drafts,
            Acts acts,
            Violations violations,
            Repeats repeats,
            Units units,
            People people,
            PlannedControls planned) {
        return new ChangeAct(drafts, acts, violations, repeats, units, people, planned);
    }

    @Bean
    DeleteDraft deleteDraft(Acts acts, Violations violations, ActHistory history, Clock clock) {
        return new DeleteDraft(acts, violations, history, clock);
    }

    @Bean
    Repeats repeats(Violations violations, Units units, RuleBooks ruleBooks, Clock clock) {
        return new Repeats(violations, units, ruleBooks, clock);
    }

    @Bean
    DenyRepeat denyRepeat(DraftChange drafts, Violations violations) {
        return new DenyRepeat(drafts, violations);
    }

    @Bean
    RecordViolation recordViolation(DraftChange drafts, Violations violations, Repeats repeats, People people) {
        return new RecordViolation(drafts, violations, repeats, people);
    }

    @Bean
    ChangeViolation changeViolation(DraftChange drafts, Violations violations, Repeats repeats, People people) {
        return new ChangeViolation(drafts, violations, repeats, people);
    }

    @Bean
    SignAct signAct(
            Acts acts, Violations violations, Repeats repeats, ActHistory history, RuleBooks ruleBooks, Clock clock) {
        return new SignAct(acts, violations, repeats, history, ruleBooks, clock);
    }
}
