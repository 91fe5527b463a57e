/**
 * Kazakh, Russian and English: which of them a person reads, the texts, plurals, days, numbers and the order of names.
 * Jira ships no Kazakh and the machine may know none, so nothing here asks the JVM for words or symbols.
 */
@NullMarked
package org.servicesafety.jira.language;

import org.jspecify.annotations.NullMarked;
