/**
 * How fast the rules are. Compare a run with the last one on the same machine, never with a constant:
 * {@code mvn -Pbenchmarks verify -pl src/benchmarks -am -DskipTests}.
 */
@NullMarked
package org.servicesafety.benchmarks;

import org.jspecify.annotations.NullMarked;
