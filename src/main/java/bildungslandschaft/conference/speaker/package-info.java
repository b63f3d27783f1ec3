/** Whoever is asked for a part of a conference's day: found, agreed with, heard of, and replaced if need be. */
@NullMarked
package bildungslandschaft.conference.speaker;

import org.jspecify.annotations.NullMarked;
