package es.isr.crm.web.shared.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link CrmExceptionHandler} around the one of the platform. */
public class CrmExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CrmExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CrmExceptionHandler(getWrapped().getExceptionHandler());
    }
}
