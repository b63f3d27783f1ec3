package bildungslandschaft.workflow.form;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes what was sent for a form and makes it the input of a step, or says what is wrong with it. */
@Component
public class FormIntake {

    private final FormValidator validator;
    private final InputBinder binder;

    FormIntake(FormValidator validator, InputBinder binder) {
        this.validator = validator;
        this.binder = binder;
    }

    /**
     * @param context what the form was filled with when it was shown
     * @throws InvalidFormException with one error per field that breaks a rule of the form
     */
    public <I extends Record> I accept(
            FormSchema schema, Map<String, Object> context, Map<String, Object> submitted, Class<I> type) {
        var result = validator.validate(schema, submitted, context);
        if (result instanceof FormResult.Refused refused) {
            throw new InvalidFormException(refused.errors());
        }
        return binder.bind(type, ((FormResult.Accepted) result).values());
    }
}
