/** The example data: what a new visitor finds, loaded through the same addresses that people and scripts use. */
@NullMarked
package org.servicesafety.host.demo;

import org.jspecify.annotations.NullMarked;
