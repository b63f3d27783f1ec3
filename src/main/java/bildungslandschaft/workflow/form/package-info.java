/** What a form asks, and whether an answer keeps its rules: the same rules that the browser shows, read from the same {@code .form} file. */
@NamedInterface("form")
@NullMarked
package bildungslandschaft.workflow.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
