"""From settled annotations to what a reader sees: views, which are plain values, and Markdown."""
