package org.servicesafety.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.servicesafety.domain.statistics.FunnelLimits;
import org.servicesafety.domain.statistics.Interval;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.statistics.RateChange;

/** The exact figures, from a handful of cases to a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StatisticsBenchmark {

    private static final double STRENGTH = 300_000;

    @Param({"4", "1000", "1000000"})
    public int count;

    @Benchmark
    public RateChange changeOfRate() {
        return RateChange.between(Rate.of(count, STRENGTH), Rate.of(count + count / 500, STRENGTH));
    }

    @Benchmark
    public @Nullable Interval interval() {
        return Rate.of(count, STRENGTH).interval95();
    }

    @Benchmark
    public FunnelLimits funnel() {
        return FunnelLimits.at(STRENGTH, count * 1000 / STRENGTH);
    }
}
