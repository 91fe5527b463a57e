/** The printed forms: what each shows, its built-in template in three languages, and the page to print from a browser. */
@NullMarked
package org.servicesafety.jira.print;

import org.jspecify.annotations.NullMarked;
