package bildungslandschaft.workflow.form;

/** The kinds of question a form of this house may ask. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    SELECT,
    RADIO,
    CHECKLIST,
    CHECKBOX,
    DATE,
    TIME
}
