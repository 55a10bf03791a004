/** Votes against the status quo: majorities, veto players and agenda setters. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.veto;
