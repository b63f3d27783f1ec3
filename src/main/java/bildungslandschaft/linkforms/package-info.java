/**
 * The one page behind every link in our mails: a question with a button, or a form, for people without an account.
 *
 * <p>A module of its own, because it joins two that must not know each other: {@code correspondence} has the links and
 * knows no forms, {@code workflow} has the forms and knows no links. The inbox is the same idea for staff, but whoever
 * works there has a login, rights and tasks of the engine; nothing of that may be in reach of this page. Features bring
 * along {@link bildungslandschaft.workflow.LinkForm}s and never know this module.
 */
@ApplicationModule(
        displayName = "Antworten per Link",
        allowedDependencies = {"workflow", "workflow::form", "correspondence"})
@NullMarked
package bildungslandschaft.linkforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
