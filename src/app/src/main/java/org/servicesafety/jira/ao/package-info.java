/**
 * What the app keeps in the database, through Active Objects: tables, the adapters of the domain's ports that write them, upgrade
 * tasks. Days are ISO texts (decision 1), enumerations their names. Reading for figures is in {@code figures}.
 */
@NullMarked
package org.servicesafety.jira.ao;

import org.jspecify.annotations.NullMarked;
