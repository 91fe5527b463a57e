/** The query language: text to clauses, clauses to one statement. */
@NullMarked
package org.servicesafety.host.search;

import org.jspecify.annotations.NullMarked;
