/** Reading by sets: SQL on the app's own tables, a fixed number of statements whatever the number of rows. */
@NullMarked
package org.servicesafety.jira.figures;

import org.jspecify.annotations.NullMarked;
