/** Network, faults, calls and entrance together: everything that a reset throws away at once. */
package es.isr.crm.simulador.mundo;
