/** The pages {@code /monitoring}, {@code /vorgaenge} and {@code /betrieb}. */
@NullMarked
package bildungslandschaft.monitoring.web;

import org.jspecify.annotations.NullMarked;
