package org.servicesafety.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.servicesafety.domain.inspection.Controls;
import org.servicesafety.domain.inspection.Coverage;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.inspection.ViolationCounts;
import org.servicesafety.domain.obligation.Body;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.obligation.ObligationCalendar;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;

/** Coverage of one body in one quarter, from what is on record about its departments and services. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoverageBenchmark {

    private static final UnitId BODY = new UnitId(1);
    private static final LocalDate OF_OLD = LocalDate.of(2015, 1, 1);
    private static final Period QUARTER = Period.quarter(2026, 4);
    private static final BigDecimal SHARE = new BigDecimal("0.25");

    @Param({"12", "200", "5000"})
    public int services;

    private List<UnitFacts> facts = List.of();

    /** Every third service was inspected, and every tenth took the place of the one before. */
    @Setup
    public void remember() {
        facts = IntStream.rangeClosed(1, services).mapToObj(this::factsOf).toList();
    }

    private UnitFacts factsOf(int number) {
        LocalDate ended = QUARTER.firstDay().plusDays(number % 90);
        return new UnitFacts(
                new UnitId(100L + number),
                BODY,
                Existence.from(OF_OLD),
                number % 10 == 0 ? new UnitId(99L + number) : null,
                number % 3 == 0 ? new Controls(ended, List.of(ended), List.of()) : Controls.NONE,
                ViolationCounts.NONE);
    }

    @Benchmark
    public Coverage coverage() {
        return Coverage.of(BODY, QUARTER, SHARE, facts);
    }

    @Benchmark
    public List<Obligation> obligationsOfAYear() {
        Body body = new Body(BODY, UnitLevel.MILITARY_UNIT, Existence.from(OF_OLD), LocalDate.of(2026, 1, 12));
        return new ObligationCalendar(RuleBooks.builtIn().editions())
                .of(body, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
}
