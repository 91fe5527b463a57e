/** Jetty, sign-in, REST, servlets, actions and web resources. */
@NullMarked
package org.servicesafety.host.web;

import org.jspecify.annotations.NullMarked;
