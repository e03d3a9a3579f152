package es.isr.crm.usuarios.entity;

/**
 * What somebody needs to set a second factor up: shown to them, and to nobody else, until its first code.
 *
 * @param secreto the secret, to be typed, in groups of four
 * @param uri the same as a link that an application understands, to be shown as a picture
 */
public record Enrolamiento(String secreto, String uri) {

    /** Without the secret: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "Enrolamiento[…]";
    }
}
