package es.isr.crm.red.control;

/** How one exchange over HTTP ended, before anybody asks what it means. */
sealed interface PsoIntento {

    /**
     * There was an answer.
     *
     * @param estadoHttp HTTP status
     * @param cuerpo body as far as it came
     * @param defecto why the body is not whole, or null
     */
    record Contestado(int estadoHttp, byte[] cuerpo, String defecto) implements PsoIntento {}

    /** It was sent, or may have been, and no answer came. */
    record SinRespuesta(String error) implements PsoIntento {}

    /** Nothing was sent. */
    record NoEnviado(String error) implements PsoIntento {}
}
