/** The demo loops: invented people and candidates that show the product on its own stories. */
@org.jspecify.annotations.NullMarked
package app.verdict.demo;
