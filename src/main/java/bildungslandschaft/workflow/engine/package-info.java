/** The engine's configuration, its deployment and its life within the application; nobody outside needs it. */
@NullMarked
package bildungslandschaft.workflow.engine;

import org.jspecify.annotations.NullMarked;
