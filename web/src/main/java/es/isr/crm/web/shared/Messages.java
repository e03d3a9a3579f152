package es.isr.crm.web.shared;

import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells the user what happened, in words from the texts: above the page, or beside the field that is at fault.
 */
@RequestScoped
public class Messages {

    private static final String ERROR_PREFIX = "error.";

    @Inject
    private Texts texts;

    @Inject
    private PreferenciasView preferencias;

    /** What the user asked for was done. */
    public void info(String key, Object... params) {
        add(null, FacesMessage.SEVERITY_INFO, key, params);
    }

    /** It was done, and something deserves attention. */
    public void warn(String key, Object... params) {
        add(null, FacesMessage.SEVERITY_WARN, key, params);
    }

    /** It was not done, and nothing was changed. */
    public void error(String key, Object... params) {
        add(null, FacesMessage.SEVERITY_ERROR, key, params);
    }

    /** Keeps the messages of this request for the page that it is redirected to. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /**
     * The refusal of a business rule: text {@code error.<class name>} with the exception's data, beside the field that
     * it names if the page has an input of that id (of rows, {@code rows:0:id}), else above the page; several faults at once, each beside its field
     * with the text {@code error.<key>}. Where a text {@code error.<class name>.<field>} exists, it goes before the general one.
     */
    public void refusal(BusinessException refusal) {
        if (refusal instanceof DatosInvalidosException faults) {
            faults.getErrores()
                    .forEach(fault -> beside(
                            fault.field(),
                            ERROR_PREFIX + fault.key(),
                            fault.data().toArray()));
        } else {
            beside(
                    refusal.getField().orElse(null),
                    keyOf(refusal),
                    refusal.getData().toArray());
        }
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            context.validationFailed();
        }
    }

    /** An error beside the input with that id; above the page when there is no such input. */
    private void beside(String field, String key, Object... params) {
        FacesContext context = FacesContext.getCurrentInstance();
        String clientId = field == null ? null : markInput(context, field);
        add(clientId, FacesMessage.SEVERITY_ERROR, key, params);
    }

    /** An invalid input shows what was submitted, not its value: what was typed is put back, so that it is not lost. */
    private static void markWrong(FacesContext context, UIComponent input) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String clientId = input.getClientId(context);
        String typed = sent.getOrDefault(clientId, sent.get(clientId + "_input"));
        if (typed != null && !(input instanceof UISelectBoolean || input instanceof UISelectMany)) {
            EditableValueHolder field = (EditableValueHolder) input;
            field.setValid(false);
            field.setSubmittedValue(typed);
        }
    }

    private String keyOf(BusinessException refusal) {
        String general = ERROR_PREFIX + refusal.getClass().getSimpleName();
        return refusal.getField()
                .map(field -> general + "." + field)
                .filter(key -> texts.find(preferencias.idioma(), key).isPresent())
                .orElse(general);
    }

    private void add(String clientId, Severity severity, String key, Object... params) {
        String text = texts.text(preferencias.idioma(), key, params);
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, text));
    }

    /** Forms beside each other may have an input of the same name. */
    private static boolean isSent(UIComponent input) {
        UIComponent parent = input.getParent();
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent instanceof UIForm form && form.isSubmitted();
    }

    /** Marks the input while its row is the current one: afterwards it stands for another, or for none. */
    private static String markInput(FacesContext context, String field) {
        AtomicReference<String> found = new AtomicReference<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && isNamed(context, component, field) && isSent(component)) {
                markWrong(context, component);
                found.set(component.getClientId(context));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    /** An input by its id; one that is repeated by row and id, such as {@code lineas:0:numero}. */
    private static boolean isNamed(FacesContext context, UIComponent input, String field) {
        return field.indexOf(':') < 0
                ? field.equals(input.getId())
                : input.getClientId(context).endsWith(":" + field);
    }
}
