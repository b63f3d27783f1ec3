/** What every page of every module shares: who is asking, what was sent, and how a refusal is answered. */
@NullMarked
package bildungslandschaft.workflow.web;

import org.jspecify.annotations.NullMarked;
