/**
 * Classes that keep all rules, for the proof that the rules leave them alone.
 *
 * <p>Columns in clear:
 *
 * <ul>
 *   <li>{@code SoundEntity} id: names the row everywhere
 * </ul>
 */
package eu.vangnet.architecture.broken.casework.sound;
