package org.servicesafety.domain.conclusion;

import static org.servicesafety.domain.testing.Forms.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.analysis.FiguresOf;
import org.servicesafety.domain.analysis.MissedCoverage;
import org.servicesafety.domain.analysis.RatesOf;
import org.servicesafety.domain.analysis.UnfavourableOf;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.AnalysesInMemory;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.FiguresInMemory;
import org.servicesafety.domain.testing.InspectionsInMemory;
import org.servicesafety.domain.testing.PeopleInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.UnitId;

/** The analyses of MU03 and of the bodies above it; the day is told by {@link #on}. */
class AnalysisSetting {

    /** A clock that is set by hand, at noon in Almaty. */
    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-10T07:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Almaty");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    final HandClock clock = new HandClock();
    final UnitsInMemory units = ExampleUnits.loaded();
    final UnitId body = units.id("MU03");
    final FiguresInMemory figures = new FiguresInMemory(units);
    final AnalysesInMemory analyses = new AnalysesInMemory();
    final PeopleInMemory people = new PeopleInMemory("performer", "officer");
    final List<Corrections.Last> corrected = new ArrayList<>();
    final Map<UnitId, LocalDate> setUpOn = new HashMap<>();
    final SetUps setUps = bodies -> setUpOn.entrySet().stream()
            .filter(entry -> bodies.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    final ObligationsOf obligations = new ObligationsOf(
            units,
            new InspectionsInMemory(units, new ActsInMemory(units)),
            setUps,
            (bodies, from, to) -> List.of(),
            List::of,
            RuleBooks.builtIn(),
            clock);
    final RatesOf rates = new RatesOf(units, figures, RuleBooks.builtIn(), clock);
    final UnfavourableOf unfavourable = new UnfavourableOf(
            units, figures, (place, today) -> Map.of(), new MissedCoverage(obligations), RuleBooks.builtIn(), clock);
    final FiguresOf gather = new FiguresOf(units, figures, figures, rates, unfavourable, RuleBooks.builtIn(), clock);
    final AnalysisDeadline deadline = new AnalysisDeadline(RuleBooks.builtIn());
    final AnalysisStep step = new AnalysisStep(analyses, analyses, clock);
    final OpenAnalysis open = new OpenAnalysis(units, analyses, step, deadline, RuleBooks.builtIn());
    final ChangeAnalysis change = new ChangeAnalysis(step, people);
    final CompleteAnalysis complete = new CompleteAnalysis(step, analyses, units, gather);
    final ReadAnalysis read = new ReadAnalysis(
            analyses, analyses, units, gather, (after, place, periods) -> corrected, RuleBooks.builtIn(), clock);
    final FindAnalyses find = new FindAnalyses(analyses, units, RuleBooks.builtIn(), clock);
    final BodiesBelowOf below = new BodiesBelowOf(units, setUps, analyses, deadline, RuleBooks.builtIn(), clock);

    final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body);
    final SomeRights commander = SomeRights.of("commander").as(Role.COMMANDER, body);
    final SomeRights reader = SomeRights.of("reader").as(Role.PERFORMER, body);
    final SomeRights analyst = SomeRights.of("analyst").seeing(units.id("RCA"));
    final SomeRights stranger = SomeRights.of("stranger").as(Role.COMMANDER, units.id("MU05"));

    void on(String day) {
        clock.now = Instant.parse(day + "T07:00:00Z");
    }

    Analysis opened(String period) {
        return open.open(officer, form("unitId", body.value(), "period", period));
    }

    /** With conclusions and two measures. */
    Form written(Analysis analysis) {
        return form("version", analysis.version(), "conclusions", "Within chance.")
                .with("measures[0].text", "Check the wiring of the barracks")
                .with("measures[0].responsible.user", "performer")
                .with("measures[0].responsible.title", "chief of service")
                .with("measures[0].due", "2027-03-31")
                .with("measures[1].text", "Train the drivers")
                .with("measures[1].responsible.title", "chief of the vehicle service")
                .with("measures[1].due", "2026-12-20");
    }

    Analysis drafted(String period) {
        Analysis analysis = opened(period);
        return change.change(officer, analysis.id(), written(analysis));
    }

    Analysis completed(String period) {
        return complete.complete(commander, drafted(period).id(), Form.EMPTY);
    }
}
