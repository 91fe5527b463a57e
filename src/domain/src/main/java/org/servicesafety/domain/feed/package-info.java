/** Obligations as a calendar to subscribe to: who has which address, and how he takes it back. */
@NullMarked
package org.servicesafety.domain.feed;

import org.jspecify.annotations.NullMarked;
