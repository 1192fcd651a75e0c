/** Collections: one filter and sort grammar, keyset pages, sealed cursors. */
package eu.vangnet.platform.paging;
