/**
 * What the operator prints: a template, words in the reader's language and data become a PDF.
 *
 * <p>A PDF carries its fonts, its title and its language, and is tagged, so that it looks the same everywhere and can be
 * read aloud. Templates and words are in the resources of this package, {@code name.ftlx} and {@code name_es.properties};
 * what is in the data stays data: a template escapes it, and nothing outside the application is ever fetched for it.
 *
 * <p>What is printed about whom, and who may have it, is decided by the components that own it.
 */
package es.isr.crm.impresos;
