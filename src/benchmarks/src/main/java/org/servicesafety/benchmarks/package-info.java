/**
 * How fast figures are at the size of the whole forces, against SQL written by hand in the same run:
 * {@code mvn -Pbenchmarks verify -pl src/benchmarks -am -DskipTests}. Compare ratios, never times of different machines.
 */
@NullMarked
package org.servicesafety.benchmarks;

import org.jspecify.annotations.NullMarked;
