/** The standard a role is scored by: competencies, anchors, markers, published as versions that never change. */
@org.jspecify.annotations.NullMarked
package app.verdict.rubrics;
