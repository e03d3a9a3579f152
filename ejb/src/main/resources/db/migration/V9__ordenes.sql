-- Orders that survive a crash between two writes of one wish, a queue that is fair to every OLT, and its pauses.

-- Where an ONT comes from while it moves: PSO cannot hold a serial twice, so it leaves there before it is added again.
ALTER TABLE onts
  ADD COLUMN origen_olt     VARCHAR(60) NULL AFTER deseado_ip_fija,
  ADD COLUMN origen_pon     VARCHAR(20) NULL AFTER origen_olt,
  ADD COLUMN origen_vlan    INT NULL AFTER origen_pon,
  ADD COLUMN origen_ip_fija VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER origen_vlan,
  ADD COLUMN origen_dejado  BOOLEAN NULL COMMENT 'it was seen gone from there' AFTER origen_ip_fija,
  ADD KEY ix_onts_ip (deseado_ip_fija);

ALTER TABLE ordenes_pso
  ADD COLUMN escritura    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'what was last sent, written down before it is' AFTER token,
  ADD COLUMN leer_antes   BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'PSO is read before anything is sent' AFTER escritura,
  ADD COLUMN causa        VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'why it waits for a person' AFTER detalle,
  ADD COLUMN destino_olt  VARCHAR(60) NULL COMMENT 'where a move went that had to turn back' AFTER causa,
  ADD COLUMN destino_pon  VARCHAR(20) NULL AFTER destino_olt,
  ADD COLUMN destino_vlan INT NULL AFTER destino_pon,
  ADD COLUMN destino_ip_fija VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER destino_vlan,
  ADD COLUMN destino_causa VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it had to' AFTER destino_ip_fija,
  ADD KEY ix_ordenes_ont_estado (ont_id, estado),
  ADD KEY ix_ordenes_serie (numero_serie, id);

UPDATE ordenes_pso
   SET causa = CASE clase
         WHEN 'permanente' THEN IF(ultimo_codigo = 605, 'perfil_inexistente', 'parametros_no_validos')
         WHEN 'duplicada' THEN 'ont_duplicada'
         WHEN 'no_encontrada' THEN 'ont_no_encontrada'
         WHEN 'aplicada' THEN 'sin_efecto'
         WHEN 'no_enviada' THEN 'sin_conexion'
         ELSE 'agotada' END
 WHERE estado = 'bloqueada';

-- Until when nothing is written to PSO, or to one OLT of it; reading goes on.
CREATE TABLE pausas_pso (
  id             BIGINT NOT NULL,
  olt            VARCHAR(60) NULL COMMENT 'null for everything',
  motivo         VARCHAR(200) NOT NULL,
  usuario_id     BIGINT NULL,
  usuario        VARCHAR(120) NOT NULL,
  desde          DATETIME(6) NOT NULL,
  hasta          DATETIME(6) NULL,
  viva           VARCHAR(60) GENERATED ALWAYS AS (CASE WHEN hasta IS NULL THEN COALESCE(olt, '') END) STORED,
  created_at     DATETIME(6) NOT NULL,
  updated_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pausas_viva (viva)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
