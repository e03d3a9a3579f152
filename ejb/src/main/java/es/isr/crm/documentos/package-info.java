/**
 * The papers of a customer: contracts, identity documents, mandates, photos of the installation.
 *
 * <p>A document comes in by upload or is printed here; its content is never changed afterwards. It is kept in the
 * database, in pieces: one backup holds rows and papers of the same instant, a refused upload leaves nothing behind, and a
 * piece is all that is ever in memory of one. What it is, is read from its first bytes; a name or a type that somebody
 * claims is never believed. It leaves only as a file to be saved, and who opens an identity document or a mandate is
 * written down. Nobody deletes a document: an administrator withdraws it, with a reason.
 *
 * <p>What a paper says is decided where its data live; here it is only put together.
 */
package es.isr.crm.documentos;
