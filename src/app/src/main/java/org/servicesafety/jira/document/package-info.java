/** Fills templates of word processors: a .docx with places for values and rows becomes a document. Knows no form in particular. */
@NullMarked
package org.servicesafety.jira.document;

import org.jspecify.annotations.NullMarked;
