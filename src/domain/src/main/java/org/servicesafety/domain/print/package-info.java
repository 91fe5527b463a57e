/** Forms on paper: the check code that ties a sheet to its record, revision and content, and the scan of the signed sheet. */
@NullMarked
package org.servicesafety.domain.print;

import org.jspecify.annotations.NullMarked;
