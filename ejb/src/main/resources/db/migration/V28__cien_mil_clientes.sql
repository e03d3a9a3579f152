-- What a hundred thousand customers ask of the keys.

-- The revenue of a plan is added up from these two, without reading a row.
ALTER TABLE servicios_cliente ADD KEY ix_servicios_catalogo (estado, plan_id, servicio_padre_id);
ALTER TABLE tarifas_servicio ADD KEY ix_tarifas_importe (servicio_id, desde, hasta, modo_precio, precio);

-- Nobody asks it: every search goes by the terms of the customers, and each new customer had to be written into it.
ALTER TABLE clientes DROP KEY ft_clientes_nombre;
