/**
 * The simulated network: OLTs, PON ports, profiles, registered ONTs and those that are plugged in and registered by
 * nobody. Invariants: a serial number is registered once or not at all; a registered ONT sits on an OLT and a PON port
 * that exist; an ONT whose registration is removed stays plugged in and is seen as not registered.
 * It knows nothing of HTTP or JSON.
 */
package es.isr.crm.simulador.red;
