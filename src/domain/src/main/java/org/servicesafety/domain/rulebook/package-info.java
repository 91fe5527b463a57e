/**
 * Every number of the order as data: dated editions of the rule book, the built-in one being order 738. A site enters
 * the values of its order in force as a later edition, without a new build.
 */
@NullMarked
package org.servicesafety.domain.rulebook;

import org.jspecify.annotations.NullMarked;
