package es.isr.crm.servicios.entity;

import java.io.Serializable;

/**
 * Where a service is installed, to be changed.
 *
 * @param servicioId the service
 * @param servicio as people call it
 * @param clienteId whose it is
 * @param cliente their name
 * @param fibraId the fibre service with the ONT: itself, or a part of a combo; null when it has none
 * @param lugar where it is
 */
public record DireccionServicio(
        Long servicioId, String servicio, Long clienteId, String cliente, Long fibraId, DatosUbicacion lugar)
        implements Serializable {}
