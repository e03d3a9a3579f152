package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictamenTest {

    @ParameterizedTest(name = "{0} answered {1}, PSO shows {2}: {3}")
    @CsvSource(textBlock = """
            ,          ,              CUMPLE,        CUMPLIDA
            ANADIR,    INCIERTA,      CUMPLE,        CUMPLIDA
            ANADIR,    DUPLICADA,     CUMPLE,        CUMPLIDA
            MODIFICAR, NO_ENCONTRADA, CUMPLE,        CUMPLIDA
            ELIMINAR,  NO_ENCONTRADA, CUMPLE,        CUMPLIDA
            ,          ,              FALTA,         SIGUE
            ELIMINAR,  APLICADA,      FALTA,         SIGUE
            ELIMINAR,  INCIERTA,      FALTA,         SIGUE
            ELIMINAR,  NO_ENCONTRADA, FALTA,         SIGUE
            ANADIR,    APLICADA,      FALTA,         SIN_EFECTO
            ANADIR,    INCIERTA,      FALTA,         SIN_EFECTO
            ANADIR,    DUPLICADA,     FALTA,         SIN_EFECTO
            MODIFICAR, INCIERTA,      FALTA,         SIN_EFECTO
            MODIFICAR, APLICADA,      FALTA,         SIN_EFECTO
            MODIFICAR, NO_ENCONTRADA, FALTA,         DESAPARECIDA
            IP_FIJA,   NO_ENCONTRADA, FALTA,         DESAPARECIDA
            ,          ,              SOBRA,         SIGUE
            ELIMINAR,  APLICADA,      SOBRA,         SIN_EFECTO
            ELIMINAR,  INCIERTA,      SOBRA,         SIN_EFECTO
            ,          ,              EN_ORIGEN,     SIGUE
            ELIMINAR,  APLICADA,      EN_ORIGEN,     SIN_EFECTO
            ELIMINAR,  INCIERTA,      EN_ORIGEN,     SIN_EFECTO
            ANADIR,    DUPLICADA,     EN_ORIGEN,     SIGUE
            ANADIR,    APLICADA,      EN_ORIGEN,     SIN_EFECTO
            ANADIR,    INCIERTA,      EN_ORIGEN,     SIN_EFECTO
            MODIFICAR, APLICADA,      EN_ORIGEN,     SIGUE
            IP_FIJA,   APLICADA,      EN_ORIGEN,     SIGUE
            ,          ,              EN_OTRO_SITIO, EN_OTRO_SITIO
            ANADIR,    DUPLICADA,     EN_OTRO_SITIO, EN_OTRO_SITIO
            MODIFICAR, APLICADA,      EN_OTRO_SITIO, EN_OTRO_SITIO
            ,          ,              OTRO_PERFIL,   SIGUE
            ANADIR,    DUPLICADA,     OTRO_PERFIL,   SIGUE
            ELIMINAR,  INCIERTA,      OTRO_PERFIL,   SIGUE
            IP_FIJA,   APLICADA,      OTRO_PERFIL,   SIGUE
            ANADIR,    APLICADA,      OTRO_PERFIL,   SIN_EFECTO
            MODIFICAR, APLICADA,      OTRO_PERFIL,   SIN_EFECTO
            MODIFICAR, INCIERTA,      OTRO_PERFIL,   SIN_EFECTO
            ,          ,              OTRA_IP,       SIGUE
            ANADIR,    APLICADA,      OTRA_IP,       SIGUE
            MODIFICAR, APLICADA,      OTRA_IP,       SIGUE
            IP_FIJA,   APLICADA,      OTRA_IP,       SIN_EFECTO
            IP_FIJA,   INCIERTA,      OTRA_IP,       SIN_EFECTO
            """)
    void readingSaysWhatBecameOfTheWrite(
            Escritura escritura, ClasePso clase, Comparacion comparacion, Dictamen expected) {
        assertEquals(expected, Dictamen.of(escritura, clase, comparacion));
    }
}
