/**
 * The contract: the operations that PSO knows, their parameters, read strictly, and their answers. What is not exactly
 * as the contract says is refused with 607, so that a client's mistake shows here and not on the real network.
 */
package es.isr.crm.simulador.operacion;
