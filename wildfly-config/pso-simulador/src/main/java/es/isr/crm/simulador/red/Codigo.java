package es.isr.crm.simulador.red;

/** The values of {@code codigo} that PSO gives by itself. Any other number comes only from a fault. */
public enum Codigo {
    CORRECTO(200),
    CREDENCIALES(401),
    OLT_BLOQUEADA(601),
    DUPLICADA(603),
    NO_ENCONTRADA(604),
    PERFIL_INEXISTENTE(605),
    PARAMETROS_NO_VALIDOS(607),
    YA_REGISTRADA(608);

    private final int numero;

    Codigo(int numero) {
        this.numero = numero;
    }

    public int numero() {
        return numero;
    }
}
