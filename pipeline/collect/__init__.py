"""From addresses to entries: fetching feeds politely and safely, and reading whatever they hold."""
