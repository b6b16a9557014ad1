"""Briefings on paper: pages of a built site as PDF, by a browser that is installed already."""
