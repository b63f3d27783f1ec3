/** The pages of the conference: plan, programme, speakers and guests, and in public its programme and registration. */
@NullMarked
package bildungslandschaft.conference.web;

import org.jspecify.annotations.NullMarked;
