package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.List;
import org.servicesafety.domain.conclusion.Analyses;
import org.servicesafety.domain.conclusion.PrintedAnalyses;
import org.servicesafety.domain.conclusion.ReadAnalysis;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.PrintedActs;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.plan.PrintedPlans;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.print.AttachScan;
import org.servicesafety.domain.print.CheckCodes;
import org.servicesafety.domain.print.PrintedRecords;
import org.servicesafety.domain.print.ReadScans;
import org.servicesafety.domain.print.Scans;
import org.servicesafety.domain.print.SiteSeal;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoScans;
import org.servicesafety.jira.ao.AoTemplateFiles;
import org.servicesafety.jira.ao.Settings;
import org.servicesafety.jira.ao.Upgrade002SiteSecret;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.print.ActSheets;
import org.servicesafety.jira.print.AnalysisSheets;
import org.servicesafety.jira.print.CodeNames;
import org.servicesafety.jira.print.OwnTemplates;
import org.servicesafety.jira.print.PlanSheets;
import org.servicesafety.jira.print.PrintedForms;
import org.servicesafety.jira.print.TemplateFiles;
import org.servicesafety.jira.rest.ScanView;
import org.servicesafety.jira.security.StoredSeal;
import org.servicesafety.jira.security.UserNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms on paper: their templates, their check codes, the scans of signed sheets. */
@Configuration(proxyBeanMethods = false)
public class PrintWiring {

    @Bean
    SiteSeal siteSeal(Settings settings) {
        return new StoredSeal(() -> settings.value(Upgrade002SiteSecret.SECRET).orElseThrow());
    }

    @Bean
    CheckCodes checkCodes(SiteSeal seal) {
        return new CheckCodes(seal);
    }

    @Bean
    PrintedPlans printedPlans(Plans plans, PlanItems items, Units units) {
        return new PrintedPlans(plans, items, units);
    }

    @Bean
    PrintedActs printedActs(Acts acts, Violations violations, Units units) {
        return new PrintedActs(acts, violations, units);
    }

    @Bean
    ActSheets actSheets(ReadAct acts, PrintedActs printed, CheckCodes codes, PlanSheets.Names names, Clock clock) {
        return new ActSheets(acts, printed, codes, names, clock);
    }

    @Bean
    PrintedAnalyses printedAnalyses(Analyses analyses, Units units) {
        return new PrintedAnalyses(analyses, units);
    }

    @Bean
    AnalysisSheets analysisSheets(
            ReadAnalysis read,
            PrintedAnalyses printed,
            CheckCodes codes,
            PlanSheets.Names names,
            CodeNames codeNames,
            Clock clock) {
        return new AnalysisSheets(read, printed, codes, names, codeNames, clock);
    }

    @Bean
    CodeNames codeNames(IncidentCodes codes, ViolationKinds kinds) {
        return new CodeNames(codes, kinds);
    }

    @Bean
    Scans scans(ActiveObjects ao) {
        return new AoScans(ao);
    }

    @Bean
    AttachScan attachScan(CheckCodes codes, List<PrintedRecords> records, Scans scans, Clock clock) {
        return new AttachScan(codes, records, scans, clock);
    }

    @Bean
    ReadScans readScans(List<PrintedRecords> records, Scans scans) {
        return new ReadScans(records, scans);
    }

    @Bean
    TemplateFiles templateFiles(ActiveObjects ao) {
        return new AoTemplateFiles(ao);
    }

    @Bean
    PrintedForms printedForms(Texts texts, TemplateFiles files) {
        return new PrintedForms(texts, files);
    }

    @Bean
    OwnTemplates ownTemplates(PrintedForms forms, TemplateFiles files, Clock clock) {
        return new OwnTemplates(forms, files, clock);
    }

    @Bean
    PlanSheets.Names planSheetNames(UnitNames units, UserNames users) {
        return new PlanSheets.Names(units, users);
    }

    @Bean
    PlanSheets.PlanRecords planRecords(PlanItems items, Occurrences occurrences, PrintedPlans printed) {
        return new PlanSheets.PlanRecords(items, occurrences, printed);
    }

    @Bean
    PlanSheets planSheets(
            ReadPlan plans, PlanSheets.PlanRecords records, CheckCodes codes, PlanSheets.Names names, Clock clock) {
        return new PlanSheets(plans, records, codes, names, clock);
    }

    @Bean
    ScanView scanView(UserNames users) {
        return new ScanView(users);
    }
}
