package es.isr.crm.web.soporte;

import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.soporte.entity.PeticionArticulo;
import es.isr.crm.soporte.entity.TipoTicket;
import java.io.Serializable;

/** An article as it is being typed. */
public class ArticuloFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private String titulo;
    private String texto;
    private TipoTicket tipo;

    /** An empty one. */
    ArticuloFormulario() {}

    ArticuloFormulario(String titulo, String texto, TipoTicket tipo) {
        this.titulo = titulo;
        this.texto = texto;
        this.tipo = tipo;
    }

    static ArticuloFormulario of(ArticuloRow articulo) {
        return new ArticuloFormulario(articulo.titulo(), articulo.texto(), articulo.tipo());
    }

    /** @param ticketId whose solution it was, or null */
    PeticionArticulo toPeticion(Long ticketId) {
        return new PeticionArticulo(titulo, texto, tipo, ticketId);
    }

    public String getTitulo() {
        return titulo;
    }

    public void setTitulo(String titulo) {
        this.titulo = titulo;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public TipoTicket getTipo() {
        return tipo;
    }

    public void setTipo(TipoTicket tipo) {
        this.tipo = tipo;
    }
}
