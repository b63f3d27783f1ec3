package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A Kita has attended the workshop it was booked on. */
public record AttendanceRecorded(CaseNumber number) {}
