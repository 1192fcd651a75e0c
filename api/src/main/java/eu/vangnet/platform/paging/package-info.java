/** Collections: one filter and sort grammar, keyset pages, authenticated cursors. */
package eu.vangnet.platform.paging;
