@org.jspecify.annotations.NullMarked
package org.servicesafety.host;
