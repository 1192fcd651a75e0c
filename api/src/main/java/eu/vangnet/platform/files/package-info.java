/**
 * Files, sealed piece by piece with the key of their tenant and kept in its own schema, so that
 * backup, export and erasure cover them as they cover every other row.
 *
 * <p>Owns the table {@code file_chunk}. A piece opens only under its own id, and the id says which
 * file, which place and whether it is the last piece: what was moved, left out or cut off does not
 * open as the file. Pieces are written before the feature that owns the file commits; until then
 * they are not kept, nobody sees them, and whatever stays half-written is taken away later.
 *
 * <p>Sensitive is all content; it stands in the column {@code sealed}. Columns in clear, and why (a
 * test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code FileChunk} id: names the file and the place of the piece
 *   <li>{@code FileChunk} kept, writtenAt: say what was half-written and when it can go
 * </ul>
 */
package eu.vangnet.platform.files;
