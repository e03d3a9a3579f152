/**
 * A person at the screen: windows in real Chromium, each as wide, in the language and the theme that a test asks for,
 * and the pages as that person uses them. What the browser complains about fails the test.
 */
package es.isr.crm.testing.browser;
