package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A theme table is there, has other places or is dropped, or rooms may hold more; told under the lock under which its places are given. */
public record TablesChanged(CaseNumber conference) {}
