/**
 * How fast the rules are, and how fast figures are at the size of the whole forces against SQL written by hand in the same run:
 * {@code mvn -Pbenchmarks verify -pl src/benchmarks -am -DskipTests}. Compare a run with the last one on the same machine and ratios, never
 * times with a constant.
 */
@NullMarked
package org.servicesafety.benchmarks;

import org.jspecify.annotations.NullMarked;
