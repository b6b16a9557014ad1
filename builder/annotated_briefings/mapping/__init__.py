"""Locator maps as inline SVG, drawn at build time from Natural Earth's countries, offline."""
